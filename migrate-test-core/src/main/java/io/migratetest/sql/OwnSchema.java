package io.migratetest.sql;

/** The schema in which migrate-test keeps what is its own, and the tools that it runs keep their books; no snapshot shows it. */
public final class OwnSchema {

    /** Its name, which is also the beginning of all other names of ours. */
    public static final String NAME = "migrate_test";

    private OwnSchema() {}
}
