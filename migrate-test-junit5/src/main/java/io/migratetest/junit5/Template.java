package io.migratetest.junit5;

import io.migratetest.database.Database;
import java.util.function.Consumer;

/** A database that test methods get copies of, so that only the first of them waits for the upgrades. */
final class Template implements StoredResource {

    private final Database database;

    private Template(Database database) {
        this.database = database;
    }

    /**
     * Makes a template.
     *
     * @param empty becomes the template's
     */
    static Template of(Database empty, Consumer<Database> upgrade) {
        try {
            upgrade.accept(empty);
            return new Template(empty);
        } catch (RuntimeException e) {
            empty.close();
            throw e;
        }
    }

    Database copy() {
        return database.copy();
    }

    @Override
    public void close() {
        database.close();
    }
}
