package io.migratetest.database;

import io.migratetest.problem.Problem;
import io.migratetest.sql.OwnSchema;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;

/**
 * A scratch database of ours; closing it ends its sessions and drops it, unless it is kept.
 *
 * <p>Safe for use by several threads; closing it twice does nothing more.
 */
public final class Database implements ConnectionSource, AutoCloseable {

    /** The schema in which migrate-test keeps its own tables, and the beginning of all other names of its own; no snapshot shows it. */
    public static final String OWN_SCHEMA = OwnSchema.NAME;

    private final DatabaseServer server;
    private final ScratchName name;
    private final Sessions sessions;
    private final AtomicBoolean closed = new AtomicBoolean();
    private volatile boolean kept;

    Database(DatabaseServer server, ScratchName name, Sessions sessions) {
        this.server = server;
        this.name = name;
        this.sessions = sessions;
    }

    public String name() {
        return name.text();
    }

    /** The server that it is on. */
    public DatabaseServer server() {
        return server;
    }

    @Override
    public Connection connect() throws SQLException {
        return sessions.open(name());
    }

    @Override
    public DataSource dataSource() {
        return sessions.source(name());
    }

    /** A new database with the same contents and limits. Ends every session on this one first. */
    public Database copy() {
        return server.copy(name, sessions);
    }

    /** Keeps the database when it is closed, and its server when that is closed. */
    public void keep() {
        kept = true;
        server.keep(name);
    }

    /** How a person connects: a JDBC URL without the password. */
    public String jdbcUrl() {
        return sessions.address().jdbcUrl(name());
    }

    /**
     * The problem of the server's own behind a failure in a session on this database; empty if the statement is to blame. Knows more than
     * {@link DatabaseFailures#problem}: a server that died of a full disk could not say so.
     */
    @Override
    public Optional<Problem> failure(Throwable exception) {
        return server.failure(exception);
    }

    @Override
    public void close() {
        if (!kept && closed.compareAndSet(false, true)) {
            server.drop(this, name);
        }
    }
}
