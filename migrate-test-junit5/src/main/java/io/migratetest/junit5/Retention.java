package io.migratetest.junit5;

/** What becomes of the database of a test that fails. */
enum Retention {
    DROP,
    KEEP
}
