package io.migratetest.database;

import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemCode;
import io.migratetest.problem.ProblemException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A running PostgreSQL server on which scratch databases can be made.
 *
 * <p>Safe for use by several threads. Closing it drops every database made here that is not kept, and stops the server if we started it;
 * so does the end of the JVM.
 */
public final class DatabaseServer implements AutoCloseable {

    private final RunningServer running;
    private final MaintenanceSession maintenance;
    private final ServerVersion version;
    private final ScratchDatabases scratch;
    private final Set<Database> open = ConcurrentHashMap.newKeySet();
    private final Map<Integer, SharedServer> beside = new ConcurrentHashMap<>();
    private final AtomicBoolean closed = new AtomicBoolean();
    private volatile boolean kept;

    DatabaseServer(RunningServer running, MaintenanceSession maintenance, ServerVersion version) {
        this.running = running;
        this.maintenance = maintenance;
        this.version = version;
        this.scratch =
                new ScratchDatabases(maintenance, version, new Sessions(running.address(), SessionLimits.DEFAULT));
    }

    /** The provider that it came from. */
    public String provider() {
        return running.provider();
    }

    /** As the server says it: {@code 18.6}. */
    public String version() {
        return version.text();
    }

    /** The server in one line, with what was passed over to get to it: {@code PostgreSQL 18.6 (embedded, data in memory)}. */
    public String remark() {
        return "PostgreSQL " + version.text() + " (" + provider() + ", " + running.remark() + ")";
    }

    /** Whether we started it, so that everything on it is ours. */
    public boolean isOurs() {
        return running.process().isPresent();
    }

    /** The command with which a person stops the server after a database on it was kept; empty if somebody else started it. */
    public Optional<String> stopCommand() {
        return running.process().map(ServerProcess::stopCommand);
    }

    /** For migrations that need a server of their own: starts a further one like this; empty if somebody else started this one. */
    public Optional<DatabaseProvider> another() {
        return running.another();
    }

    /**
     * A further server like this that lives as long as this one does, for work that can go on at the same time; empty if somebody else started this one.
     *
     * @param number tells several apart; each is started when it is first asked for
     * @throws ProblemException if it does not start
     */
    public Optional<DatabaseServer> beside(int number) {
        return another()
                .map(provider -> beside.computeIfAbsent(number, key -> new SharedServer())
                        .get(provider));
    }

    /** For starting over once after {@code DATABASE_DISK_FULL}: the same server with its data on disk, if this one has it in memory. */
    public Optional<DatabaseProvider> onDisk() {
        return running.onDisk();
    }

    /** A new, empty database with the usual limits. */
    public Database createDatabase() {
        return createDatabase(SessionLimits.DEFAULT);
    }

    /**
     * A new, empty database with nothing in it but what {@code template0} gives. On a server that we started, its encoding is UTF-8 and
     * its order that of the code points, whatever the machine; on any other, what that server's administrator chose.
     */
    public Database createDatabase(SessionLimits limits) {
        try {
            ScratchName name = scratch.create(isOurs() ? version.fixedLocale() : "");
            return opened(name, new Sessions(running.address(), limits));
        } catch (SQLException e) {
            throw failed("a scratch database cannot be created", e);
        }
    }

    Database copy(ScratchName source, Sessions sessions) {
        try {
            return opened(scratch.copy(source), sessions);
        } catch (SQLException e) {
            throw failed("scratch database '" + source.text() + "' cannot be copied", e);
        }
    }

    void drop(Database database, ScratchName name) {
        if (!open.remove(database)) {
            return;
        }
        try {
            scratch.drop(name);
        } catch (SQLException e) {
            if (isGone(e)) {
                return;
            }
            throw failed("scratch database '" + name.text() + "' cannot be dropped", e);
        }
    }

    void keep(ScratchName name) {
        kept = true;
        try {
            scratch.keep(name);
        } catch (SQLException e) {
            throw failed("scratch database '" + name.text() + "' cannot be kept", e);
        }
    }

    /** Drops every scratch database, of whichever run, whose owner is gone, kept ones too, and gives their names. */
    public List<String> clean() {
        try {
            return scratch.dropLeftBehind().stream().map(ScratchName::text).toList();
        } catch (SQLException e) {
            throw failed("scratch databases that were left behind cannot be dropped", e);
        }
    }

    /** The problem of the server's own behind a failure; empty if the statement is to blame. Knows why the server died, if we started it. */
    public Optional<Problem> failure(Throwable exception) {
        Optional<Problem> problem = DatabaseFailures.problem(exception);
        boolean full = problem.isPresent()
                && running.process().filter(ServerProcess::ranOutOfSpace).isPresent();
        return full ? Optional.of(DatabaseFailures.diskFull(exception)) : problem;
    }

    private Database opened(ScratchName name, Sessions sessions) {
        Database database = new Database(this, name, sessions);
        open.add(database);
        return database;
    }

    private RuntimeException failed(String headline, SQLException e) {
        return failure(e)
                .orElseGet(() -> ServerProblems.commandFailed(headline, running.address(), e))
                .asException();
    }

    /** Whoever lost the server has said so already; if it comes back, a later run clears up. */
    private static boolean isGone(SQLException e) {
        return DatabaseFailures.problem(e)
                .filter(problem -> problem.code() == ProblemCode.DATABASE_LOST)
                .isPresent();
    }

    ServerAddress address() {
        return running.address();
    }

    boolean isClosed() {
        return closed.get();
    }

    @Override
    public void close() {
        if (!closed.compareAndSet(false, true)) {
            return;
        }
        try {
            if (!isOurs()) {
                open.forEach(Database::close);
            }
            open.clear();
            beside.values().forEach(SharedServer::close);
            maintenance.close();
        } catch (SQLException e) {
            throw failed("the session on the server cannot be closed", e);
        } finally {
            DatabaseServers.closed(this);
            running.process().ifPresent(kept ? ServerProcess::leaveRunning : ServerProcess::stop);
        }
    }
}
