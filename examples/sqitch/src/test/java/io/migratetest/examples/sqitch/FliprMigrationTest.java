package io.migratetest.examples.sqitch;

import io.migratetest.junit5.MigrationTest;
import io.migratetest.junit5.StandardMigrationChecks;

@MigrationTest("flipr")
class FliprMigrationTest implements StandardMigrationChecks {}
