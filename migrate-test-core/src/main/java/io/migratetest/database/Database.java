package io.migratetest.database;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** A scratch database of ours; closing it ends its sessions and drops it, unless it is kept. */
public final class Database implements AutoCloseable {

    /** The schema in which migrate-test keeps its own tables; no snapshot shows it. */
    public static final String OWN_SCHEMA = "migrate_test";

    public String name() {
        throw new UnsupportedOperationException("not written yet");
    }

    /** A new session, in auto-commit, with lock and statement timeouts set so that they survive {@code DISCARD ALL}. */
    public Connection connect(Protocol protocol) throws SQLException {
        throw new UnsupportedOperationException("not written yet" + protocol);
    }

    /** For tests of the user's own; each connection is a new session. */
    public DataSource dataSource() {
        throw new UnsupportedOperationException("not written yet");
    }

    /** A new database with the same contents. Ends every session on this one first. */
    public Database copy() {
        throw new UnsupportedOperationException("not written yet");
    }

    /** Keeps the database when it is closed, and its server when that is closed. */
    public void keep() {
        throw new UnsupportedOperationException("not written yet");
    }

    /** How a person connects: a JDBC URL without the password. */
    public String jdbcUrl() {
        throw new UnsupportedOperationException("not written yet");
    }

    @Override
    public void close() {
        throw new UnsupportedOperationException("not written yet");
    }
}
