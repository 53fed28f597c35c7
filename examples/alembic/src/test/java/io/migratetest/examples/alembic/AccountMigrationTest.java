package io.migratetest.examples.alembic;

import io.migratetest.junit5.MigrationTest;
import io.migratetest.junit5.StandardMigrationChecks;
import org.junit.jupiter.api.Tag;

/** Needs a Python with Alembic, SQLAlchemy and psycopg2: {@code ./mvnw -Ptools test}. */
@Tag("tools")
@MigrationTest("shop")
class AccountMigrationTest implements StandardMigrationChecks {}
