package io.migratetest.junit5;

import io.migratetest.schema.Schema;
import java.sql.Connection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.sql.DataSource;
import schemacrawler.schema.Catalog;

/** What a test method can ask for, by type. */
final class MigrationParameters {

    private static final Map<Class<?>, Function<TestedMigrations, Object>> VALUES = Map.of(
            RevisionChecks.class, RevisionChecks::new,
            Migrations.class,
                    tested -> new Migrations(tested.project(), tested.database().database()),
            Connection.class, tested -> tested.database().connection(),
            DataSource.class, tested -> tested.database().dataSource(),
            Catalog.class, tested -> tested.database().catalog(),
            Schema.class, tested -> tested.database().schema());

    private MigrationParameters() {}

    static boolean has(Class<?> type) {
        return VALUES.containsKey(type);
    }

    /** The value for a type that {@link #has} says is one. */
    static Object value(Class<?> type, TestedMigrations tested) {
        return Optional.ofNullable(VALUES.get(type)).orElseThrow().apply(tested);
    }
}
