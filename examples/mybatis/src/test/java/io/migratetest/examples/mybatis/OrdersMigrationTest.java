package io.migratetest.examples.mybatis;

import io.migratetest.junit5.MigrationTest;
import io.migratetest.junit5.StandardMigrationChecks;

@MigrationTest("migrations")
class OrdersMigrationTest implements StandardMigrationChecks {}
