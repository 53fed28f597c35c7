package io.migratetest;

import io.migratetest.database.DatabaseProviders;
import io.migratetest.database.DatabaseServer;

/**
 * The one server that all tests of this module share; it ends with the JVM.
 *
 * <p>The embedded one, unless {@code -Dmigratetest.database} names another, such as one of an older major version.
 */
public final class TestServer {

    private static final DatabaseServer SHARED = DatabaseProviders.parse(
                    System.getProperty("migratetest.database", "embedded"))
            .start();

    private TestServer() {}

    public static DatabaseServer shared() {
        return SHARED;
    }
}
