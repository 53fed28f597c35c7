package io.migratetest.database;

/**
 * A running PostgreSQL server on which scratch databases can be made.
 *
 * <p>Safe for use by several threads. Closing it drops every database made here that is not kept, and stops the server if we started it.
 */
public final class DatabaseServer implements AutoCloseable {

    /** The provider that it came from. */
    public String provider() {
        throw new UnsupportedOperationException("not written yet");
    }

    /** As the server says it: {@code 18.6}. */
    public String version() {
        throw new UnsupportedOperationException("not written yet");
    }

    /** A new, empty database with nothing in it but what {@code template0}'s defaults give. */
    public Database createDatabase() {
        throw new UnsupportedOperationException("not written yet");
    }

    @Override
    public void close() {
        throw new UnsupportedOperationException("not written yet");
    }
}
