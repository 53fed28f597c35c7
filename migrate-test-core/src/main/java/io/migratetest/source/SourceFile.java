package io.migratetest.source;

import io.migratetest.problem.Location;
import java.io.IOException;
import java.util.regex.Pattern;

/**
 * A file of a location, not read yet.
 *
 * @param name relative to the location, with {@code /}
 * @param location how its path is shown
 * @param content reads its bytes
 */
record SourceFile(String name, Location location, Content content) {

    /** Where the bytes of a file come from: a path, or an entry of a jar. */
    @FunctionalInterface
    interface Content {
        byte[] read() throws IOException;
    }

    static SourceFile of(String name, String shown, Content content) {
        return new SourceFile(name, Location.of(shown), content);
    }

    /** This file, read now. */
    SourceFile inMemory() throws IOException {
        byte[] bytes = content.read();
        return new SourceFile(name, location, bytes::clone);
    }

    /** Its name without the folders that it lies in. */
    String lastName() {
        return name.substring(name.lastIndexOf('/') + 1);
    }

    /** Whether its first characters are these, which tells formats apart. */
    boolean beginsWith(String text) {
        CharSequence begin = roughly();
        return begin.length() >= text.length()
                && begin.subSequence(0, text.length()).toString().equals(text);
    }

    /** Whether a part of it looks like this, which tells formats apart. */
    boolean holds(Pattern pattern) {
        return pattern.matcher(roughly()).find();
    }

    /** Its text, right as far as it is ASCII, which is all that the marks of tools are made of. */
    private CharSequence roughly() {
        try {
            return new Latin1(content.read());
        } catch (IOException unreadable) {
            // Not lost: whichever format is chosen, the file is read again and then reported.
            return "";
        }
    }
}
