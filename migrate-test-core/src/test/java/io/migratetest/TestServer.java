package io.migratetest;

import io.migratetest.database.Database;
import io.migratetest.database.DatabaseProviders;
import io.migratetest.database.DatabaseServer;
import io.migratetest.database.DatabaseServers;
import io.migratetest.schema.Schema;
import io.migratetest.snapshot.ClusterReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The servers that all tests of this module share; they end with the JVM. */
public final class TestServer {

    /** The oldest major version that is supported. */
    public static final int OLDEST = 13;

    private static final DatabaseServer SHARED = DatabaseProviders.parse(
                    System.getProperty("migratetest.database", "embedded"))
            .start();

    private static final Map<Integer, DatabaseServer> OF_OTHER_MAJORS = new ConcurrentHashMap<>();

    private TestServer() {}

    /** The newest embedded one, unless {@code -Dmigratetest.database} names another. */
    public static DatabaseServer shared() {
        return SHARED;
    }

    /** What all databases of the shared server share now. */
    public static Schema cluster() throws SQLException {
        try (Database database = SHARED.createDatabase();
                Connection connection = database.connect()) {
            return ClusterReader.read(connection);
        }
    }

    /** One of that major version. */
    public static DatabaseServer of(int major) {
        return major(SHARED) == major
                ? SHARED
                : OF_OTHER_MAJORS.computeIfAbsent(
                        major,
                        wanted -> DatabaseProviders.parse("embedded:" + wanted).start());
    }

    /** The image of the tests that need a Docker engine. */
    public static String image() {
        return System.getenv().getOrDefault("MIGRATETEST_CONTAINER_IMAGE", "postgres:18");
    }

    /** One in a container; only for tests that are tagged so. */
    public static DatabaseServer container() {
        return DatabaseServers.shared("container:" + image());
    }

    /** The major version of a server. */
    public static int major(DatabaseServer server) {
        return Integer.parseInt(server.version().split("\\.", 2)[0]);
    }
}
