package io.migratetest.autogenerate;

import io.migratetest.schema.ObjectKey;
import io.migratetest.schema.Schema;
import io.migratetest.schema.SchemaObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Columns that begin to require a value: first they may be empty, then somebody has to say what the rows get that are there, then the value is required.
 *
 * @param nullable the schema in which none of them requires one yet
 * @param guards refuse to go on while a row has none
 */
record Backfill(Schema nullable, List<Part> guards) {

    Backfill {
        guards = List.copyOf(guards);
    }

    /**
     * Between two schemas.
     *
     * @param end with the keys that come last
     */
    static Backfill of(Schema from, Schema to, Schema end) {
        List<SchemaObject> gone = new ArrayList<>();
        List<SchemaObject> come = new ArrayList<>();
        List<Part> guards = new ArrayList<>();
        for (SchemaObject column : to.objects()) {
            if (SchemaParts.is(column, "column") && beginsToRequire(column, from) && !isOfKey(column, end)) {
                gone.add(column);
                come.add(SchemaParts.with(column, "not null", "no"));
                to.objects().stream().filter(part -> saysNotNull(part, column)).forEach(gone::add);
                guards.add(guard(column));
            }
        }
        return new Backfill(to.with(gone, come), guards);
    }

    private static boolean saysNotNull(SchemaObject part, SchemaObject column) {
        return SchemaParts.is(part, "constraint")
                && part.owner().filter(column.key()::equals).isPresent()
                && SchemaParts.definition(part).contains(" NOT NULL ");
    }

    private static boolean beginsToRequire(SchemaObject column, Schema from) {
        boolean fillsItself = Stream.of("default", "identity", "generated", "inherited from")
                .anyMatch(property -> column.property(property).isPresent());
        boolean isInOldTable = column.owner().flatMap(from::find).isPresent();
        Optional<SchemaObject> before = from.find(column.key());
        boolean isNew = before.isEmpty() && !fillsItself;
        boolean isStricter = before.filter(old -> !isRequired(old)).isPresent();
        return isInOldTable
                && isRequired(column)
                && (isNew || isStricter)
                && column.property("identity").isEmpty();
    }

    private static boolean isRequired(SchemaObject column) {
        return column.property("not null").equals(Optional.of("yes"));
    }

    /** A primary key requires values by itself. */
    private static boolean isOfKey(SchemaObject column, Schema schema) {
        String table = column.owner().map(ObjectKey::name).orElse("");
        String local = column.key().name().substring(table.length() + 1);
        return schema.objects().stream()
                .filter(object -> SchemaParts.is(object, "constraint")
                        && object.key().name().endsWith(" on " + table))
                .map(SchemaParts::definition)
                .filter(definition -> definition.contains(" PRIMARY KEY ("))
                .map(definition -> definition.replaceFirst("(?s).* PRIMARY KEY \\((.*)\\).*", "$1"))
                .anyMatch(columns -> List.of(columns.split(", ", -1)).contains(local));
    }

    private static Part guard(SchemaObject column) {
        String table = column.owner().map(ObjectKey::name).orElse("");
        String local = column.key().name().substring(table.length() + 1);
        return new Part(
                List.of(
                        "backfill: say here what the rows get that are there, in place of the block that refuses to go on without:",
                        "UPDATE %s SET %s = ... WHERE %s IS NULL;".formatted(table, local, local)),
                """
                DO $backfill$ BEGIN
                    IF EXISTS (SELECT FROM %s WHERE %s IS NULL) THEN
                        RAISE EXCEPTION 'nobody has said what the rows of %s get for %s';
                    END IF;
                END $backfill$;""".formatted(table, local, table.replace("'", "''"), local.replace("'", "''")));
    }
}
