package io.migratetest.junit5;

import io.migratetest.database.Database;
import io.migratetest.database.DatabaseServer;

/** A database that test methods get copies of, so that only the first of them waits for the upgrades. */
final class Template implements StoredResource {

    private final Database database;
    private final DatabaseServer shared;

    /**
     * A template.
     *
     * @param shared the server of the run; any other one is the template's own, and ends with it
     */
    Template(Database database, DatabaseServer shared) {
        this.database = database;
        this.shared = shared;
    }

    Database copy() {
        return database.copy();
    }

    @Override
    public void close() {
        database.close();
        if (database.server() != shared) {
            database.server().close();
        }
    }
}
