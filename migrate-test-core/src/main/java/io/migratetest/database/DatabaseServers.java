package io.migratetest.database;

import io.migratetest.problem.ProblemException;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The servers that this JVM uses: one for each provider, all closed when the JVM ends. */
public final class DatabaseServers {

    private static final Set<DatabaseServer> OPEN = ConcurrentHashMap.newKeySet();
    private static final Map<DatabaseProvider, SharedServer> SHARED = new ConcurrentHashMap<>();

    static {
        Runtime.getRuntime()
                .addShutdownHook(new Thread(() -> OPEN.forEach(DatabaseServer::close), "migrate-test-servers"));
    }

    private DatabaseServers() {}

    /** The server that all who name the same specification share; started when it is first asked for, and not to be closed by one of them. */
    public static DatabaseServer shared(String specification) {
        return shared(DatabaseProviders.parse(specification));
    }

    /**
     * The server that all who ask for an equal provider share; started when it is first asked for, and not to be closed by one of them.
     *
     * @throws ProblemException the same one for everybody if it does not start
     */
    public static DatabaseServer shared(DatabaseProvider provider) {
        return SHARED.computeIfAbsent(provider, key -> new SharedServer()).get(provider);
    }

    /** Makes a server usable, or stops it again if it cannot be used. */
    static DatabaseServer open(RunningServer running) {
        try {
            DatabaseServer server = admitted(running);
            OPEN.add(server);
            return server;
        } catch (ProblemException e) {
            running.process().ifPresent(ServerProcess::stop);
            throw e;
        }
    }

    private static DatabaseServer admitted(RunningServer running) {
        ServerAddress address = running.address();
        MaintenanceSession session = connect(address);
        try {
            ServerVersion version =
                    ServerVersion.parse(session.text("SHOW server_version"), session.text("SHOW server_version_num"));
            if (!version.isSupported()) {
                throw ServerProblems.tooOld(address, version).asException();
            }
            if (!session.holds("bool_or(rolsuper OR rolcreatedb) FROM pg_roles WHERE rolname = current_user")) {
                throw ServerProblems.createForbidden(address).asException();
            }
            session.stayOpen(version);
            new ScratchDatabases(session, version, new Sessions(address, SessionLimits.DEFAULT)).dropStale();
            return new DatabaseServer(running, session, version);
        } catch (SQLException e) {
            throw ServerProblems.commandFailed("the PostgreSQL server cannot be used", address, e)
                    .asException();
        }
    }

    private static MaintenanceSession connect(ServerAddress address) {
        try {
            return new MaintenanceSession(new Sessions(address, SessionLimits.DEFAULT).open(address.database()));
        } catch (SQLException e) {
            throw ServerProblems.notConnected(address, e).asException();
        }
    }

    static void closed(DatabaseServer server) {
        OPEN.remove(server);
    }
}
