package io.migratetest.junit5;

/** Fails on purpose, so that what Surefire makes of it can be looked at; run by an execution of its own. */
@MigrationTest(value = "classpath:migrations/faulty", database = "embedded")
class FaultyMigrations implements StandardMigrationChecks {}
