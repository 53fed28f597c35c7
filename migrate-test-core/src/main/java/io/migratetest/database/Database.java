package io.migratetest.database;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** A scratch database of ours; closing it ends its sessions and drops it, unless it is kept. */
public final class Database implements AutoCloseable {

    /** The schema in which migrate-test keeps its own tables; no snapshot shows it. */
    public static final String OWN_SCHEMA = "migrate_test";

    private final DatabaseServer server;
    private final ScratchName scratchName;
    private final Sessions sessions;
    private volatile boolean kept;

    Database(DatabaseServer server, ScratchName scratchName, Sessions sessions) {
        this.server = server;
        this.scratchName = scratchName;
        this.sessions = sessions;
    }

    public String name() {
        return scratchName.text();
    }

    ScratchName scratchName() {
        return scratchName;
    }

    /** A new session, in auto-commit, with lock and statement timeouts set so that they survive {@code DISCARD ALL}. */
    public Connection connect(Protocol protocol) throws SQLException {
        return sessions.open(name(), protocol);
    }

    /** For tests of the user's own; each connection is a new session. */
    public DataSource dataSource() {
        return sessions.source(name(), Protocol.EXTENDED);
    }

    /** A new database with the same contents. Ends every session on this one first. */
    public Database copy() {
        return server.copy(this);
    }

    /** Keeps the database when it is closed, and its server when that is closed. */
    public void keep() {
        kept = true;
        server.keep();
    }

    /** How a person connects: a JDBC URL without the password. */
    public String jdbcUrl() {
        return server.jdbcUrl(name());
    }

    @Override
    public void close() {
        if (!kept) {
            server.drop(this);
        }
    }
}
