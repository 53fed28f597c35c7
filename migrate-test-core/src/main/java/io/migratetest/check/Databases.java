package io.migratetest.check;

import io.migratetest.database.Database;
import io.migratetest.database.DatabaseProvider;
import io.migratetest.database.DatabaseServer;
import io.migratetest.run.ClusterChanges;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Where lines get their databases from: the server that is given or, once migrations turn out to write what all databases of a server share, a server
 * for each line.
 */
final class Databases {

    private final DatabaseServer server;
    private final Allowance allowance;
    private Place place = Place.SHARED_SERVER;

    private enum Place {
        SHARED_SERVER,
        OWN_SERVERS
    }

    Databases(DatabaseServer server, Allowance allowance) {
        this.server = server;
        this.allowance = allowance;
    }

    /** An empty one. */
    Database create() {
        DatabaseServer home = isIsolated() ? another() : server;
        return home.createDatabase(allowance.limits());
    }

    private DatabaseServer another() {
        return server.another().map(DatabaseProvider::start).orElse(server);
    }

    /** Drops a database, with its server if that is its own. */
    void discard(Database database) {
        database.close();
        if (database.server() != server) {
            database.server().close();
        }
    }

    /** From now on every line gets a server of its own; the one that is shared is rid of what was committed before that was known. */
    void isolate(NeedsOwnServer reason) throws SQLException {
        place = Place.OWN_SERVERS;
        if (reason.takingBack().isEmpty()) {
            return;
        }
        try (Database database = server.createDatabase(allowance.limits());
                Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            for (String statements : reason.takingBack()) {
                statement.execute(statements);
            }
        }
    }

    boolean isIsolated() {
        return place == Place.OWN_SERVERS;
    }

    /** Who else is on the server of a line. */
    Neighbours neighbours() {
        if (server.isOurs()) {
            return isIsolated() ? Neighbours.NONE : Neighbours.PROTECTED;
        }
        return allowance.clusterChanges() == ClusterChanges.ALLOWED ? Neighbours.POSSIBLE : Neighbours.PROTECTED;
    }

    /** The server that the run was given. */
    DatabaseServer server() {
        return server;
    }
}
