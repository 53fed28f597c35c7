package io.migratetest.autogenerate;

import io.migratetest.schema.Schema;
import io.migratetest.schema.SchemaObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Columns that are an identity in one schema only, or of another type: they stop being one before anything else about them changes. */
final class Identities {

    private static final String IDENTITY = "identity";

    private Identities() {}

    /** A schema in which columns that change are no identities. */
    static Schema without(Schema schema, Schema other) {
        List<SchemaObject> gone = new ArrayList<>();
        List<SchemaObject> come = new ArrayList<>();
        for (SchemaObject column : schema.objects()) {
            Optional<SchemaObject> counterpart = other.find(column.key());
            if (column.property(IDENTITY).isPresent()
                    && counterpart.isPresent()
                    && changes(column, counterpart.get())) {
                gone.add(column);
                come.add(SchemaParts.without(column, IDENTITY));
                schema.objects().stream()
                        .filter(part -> SchemaParts.is(part, "sequence")
                                && part.owner().filter(column.key()::equals).isPresent())
                        .forEach(gone::add);
            }
        }
        return schema.with(gone, come);
    }

    private static boolean changes(SchemaObject column, SchemaObject other) {
        return other.property(IDENTITY).isEmpty() || !column.property("type").equals(other.property("type"));
    }
}
