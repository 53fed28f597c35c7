package io.migratetest.database;

import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemCode;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A running PostgreSQL server on which scratch databases can be made.
 *
 * <p>Safe for use by several threads. Closing it drops every database made here that is not kept, and stops the server if we started it.
 */
public final class DatabaseServer implements AutoCloseable {

    private final RunningServer running;
    private final Sessions sessions;
    private final MaintenanceSession maintenance;
    private final ServerVersion version;
    private final ScratchDatabases scratch;
    private final Set<Database> open = ConcurrentHashMap.newKeySet();
    private volatile boolean kept;

    private DatabaseServer(RunningServer running, Sessions sessions, MaintenanceSession maintenance)
            throws SQLException {
        this.running = running;
        this.sessions = sessions;
        this.maintenance = maintenance;
        this.version = new ServerVersion(
                maintenance.text("SHOW server_version").replaceFirst(" .*", ""),
                Integer.parseInt(maintenance.text("SHOW server_version_num")));
        this.scratch = new ScratchDatabases(maintenance, version, ScratchOwner.current());
    }

    static DatabaseServer open(RunningServer running, SessionLimits limits) {
        Sessions sessions = new Sessions(running.address(), limits);
        try {
            return new DatabaseServer(
                    running,
                    sessions,
                    new MaintenanceSession(sessions.open(running.address().database(), Protocol.EXTENDED)));
        } catch (SQLException e) {
            throw Problem.of(ProblemCode.DATABASE_UNREACHABLE, "the PostgreSQL server cannot be used")
                    .with("server", running.address().toString())
                    .with("server said", String.valueOf(e.getMessage()))
                    .causedBy(e)
                    .asException();
        }
    }

    /** The provider that it came from. */
    public String provider() {
        return running.provider();
    }

    /** As the server says it: {@code 18.6}. */
    public String version() {
        return version.text();
    }

    /** How the server was chosen, and what was passed over, in one line. */
    public String remark() {
        return running.remark();
    }

    /** Whether we started it, so that everything on it is ours. */
    public boolean isOurs() {
        return running.process().isPresent();
    }

    /** A new, empty database with nothing in it but what {@code template0}'s defaults give. */
    public Database createDatabase() {
        try {
            return opened(scratch.create());
        } catch (SQLException e) {
            throw failed("a scratch database cannot be created", e);
        }
    }

    Database copy(Database source) {
        try {
            return opened(scratch.copy(source.scratchName()));
        } catch (SQLException e) {
            throw failed("scratch database '" + source.name() + "' cannot be copied", e);
        }
    }

    void drop(Database database) {
        if (!open.remove(database)) {
            return;
        }
        try {
            scratch.drop(database.scratchName());
        } catch (SQLException e) {
            throw failed("scratch database '" + database.name() + "' cannot be dropped", e);
        }
    }

    void keep() {
        kept = true;
    }

    private Database opened(ScratchName name) {
        Database database = new Database(this, name, sessions);
        open.add(database);
        return database;
    }

    String jdbcUrl(String database) {
        return running.address().jdbcUrl(database);
    }

    private RuntimeException failed(String headline, SQLException e) {
        return Problem.of(ProblemCode.DATABASE_LOST, headline)
                .with("server", running.address().toString())
                .with("server said", String.valueOf(e.getMessage()))
                .causedBy(e)
                .asException();
    }

    @Override
    public void close() {
        if (!isOurs()) {
            Set.copyOf(open).forEach(Database::close);
        }
        try {
            maintenance.close();
        } catch (SQLException e) {
            throw failed("the session on the server cannot be closed", e);
        } finally {
            running.process().ifPresent(kept ? ServerProcess::leaveRunning : ServerProcess::stop);
        }
    }
}
