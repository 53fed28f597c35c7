package io.migratetest.examples.jpadrift;

import io.migratetest.junit5.Jpa;
import io.migratetest.junit5.MigrationTest;
import io.migratetest.junit5.StandardMigrationChecks;

@MigrationTest(value = "classpath:clean", model = @Jpa(unit = "shop"))
class PersistenceUnitTest implements StandardMigrationChecks {}
