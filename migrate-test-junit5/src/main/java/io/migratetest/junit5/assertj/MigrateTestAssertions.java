package io.migratetest.junit5.assertj;

import io.migratetest.check.RevisionResult;
import io.migratetest.junit5.Migrations;
import io.migratetest.schema.Schema;

/** Entry points: {@code assertThat(schema).hasTable("public.users")}, {@code assertThat(migrations).isAt("0007")}. */
public final class MigrateTestAssertions {

    private MigrateTestAssertions() {}

    public static SchemaAssert assertThat(Schema schema) {
        return new SchemaAssert(schema);
    }

    public static MigrationsAssert assertThat(Migrations migrations) {
        return new MigrationsAssert(migrations);
    }

    public static RevisionResultAssert assertThat(RevisionResult result) {
        return new RevisionResultAssert(result);
    }
}
