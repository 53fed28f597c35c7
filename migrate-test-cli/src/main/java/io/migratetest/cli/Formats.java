package io.migratetest.cli;

import io.migratetest.source.RevisionSources;
import java.util.Iterator;

/** The formats as {@code --help} lists them. */
final class Formats implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
        return RevisionSources.formats().iterator();
    }
}
