package io.migratetest.examples.quickstart;

import io.migratetest.junit5.MigrationTest;
import io.migratetest.junit5.StandardMigrationChecks;

@MigrationTest("classpath:db/migration")
class TodoMigrationTest implements StandardMigrationChecks {}
