package io.migratetest;

import io.migratetest.database.DatabaseProviders;
import io.migratetest.database.DatabaseServer;

/** The one embedded server that all tests of this module share; it ends with the JVM. */
public final class TestServer {

    private static final DatabaseServer SHARED =
            DatabaseProviders.parse("embedded").start();

    private TestServer() {}

    public static DatabaseServer shared() {
        return SHARED;
    }
}
