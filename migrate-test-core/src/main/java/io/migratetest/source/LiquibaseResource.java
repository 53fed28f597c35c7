package io.migratetest.source;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import liquibase.resource.AbstractResource;
import liquibase.resource.OpenOptions;
import liquibase.resource.Resource;
import liquibase.resource.ResourceAccessor;

/** One file of the location, as Liquibase reads it. */
final class LiquibaseResource extends AbstractResource {

    private final SourceFile file;
    private final ResourceAccessor others;

    LiquibaseResource(String path, SourceFile file, ResourceAccessor others) {
        super(path, new File(file.location().file()).toURI());
        this.file = file;
        this.others = others;
    }

    @Override
    public InputStream openInputStream() throws IOException {
        return new ByteArrayInputStream(file.content().read());
    }

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public boolean isWritable() {
        return false;
    }

    @Override
    public OutputStream openOutputStream(OpenOptions options) throws IOException {
        throw new IOException("migrations are read only");
    }

    @Override
    public Resource resolve(String other) {
        return get(resolvePath(other));
    }

    @Override
    public Resource resolveSibling(String other) {
        return get(resolveSiblingPath(other));
    }

    private Resource get(String path) {
        try {
            return others.get(path);
        } catch (IOException unexpected) {
            throw new UncheckedIOException(unexpected);
        }
    }
}
