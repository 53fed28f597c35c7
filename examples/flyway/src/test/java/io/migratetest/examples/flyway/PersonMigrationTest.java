package io.migratetest.examples.flyway;

import io.migratetest.junit5.MigrationTest;
import io.migratetest.junit5.StandardMigrationChecks;

@MigrationTest("classpath:db/migration")
class PersonMigrationTest implements StandardMigrationChecks {}
