package io.migratetest.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import org.flywaydb.core.api.resource.LoadableResource;

/** One file of the location, as Flyway reads it. */
final class FlywayResource extends LoadableResource {

    private final SourceFile file;
    private final Charset encoding;

    FlywayResource(SourceFile file, Charset encoding) {
        this.file = file;
        this.encoding = encoding;
    }

    @Override
    public Reader read() {
        try {
            return new InputStreamReader(new ByteArrayInputStream(file.content().read()), encoding);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public String getAbsolutePath() {
        return file.location().file();
    }

    @Override
    public String getAbsolutePathOnDisk() {
        return file.location().file();
    }

    @Override
    public String getFilename() {
        return file.lastName();
    }

    @Override
    public String getRelativePath() {
        return file.name();
    }
}
