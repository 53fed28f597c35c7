package io.migratetest.examples.liquibase;

import io.migratetest.junit5.MigrationTest;
import io.migratetest.junit5.StandardMigrationChecks;

@MigrationTest("classpath:db/changelog")
class PersonMigrationTest implements StandardMigrationChecks {}
