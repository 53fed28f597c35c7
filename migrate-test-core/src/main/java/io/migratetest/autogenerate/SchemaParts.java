package io.migratetest.autogenerate;

import io.migratetest.schema.ObjectKey;
import io.migratetest.schema.Schema;
import io.migratetest.schema.SchemaObject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Questions about the objects of a schema that decide the order of statements. */
final class SchemaParts {

    private final Schema schema;

    SchemaParts(Schema schema) {
        this.schema = schema;
    }

    static boolean is(SchemaObject object, String... kinds) {
        return List.of(kinds).contains(object.key().kind());
    }

    static String definition(SchemaObject object) {
        return object.property(SchemaObject.DEFINITION).orElse("");
    }

    static boolean isForeignKey(SchemaObject object) {
        return is(object, "constraint") && definition(object).contains(" FOREIGN KEY (");
    }

    static boolean isCheck(SchemaObject object) {
        return is(object, "constraint") && definition(object).contains(" CHECK (");
    }

    static boolean isKey(SchemaObject object) {
        return is(object, "constraint")
                && (definition(object).contains(" PRIMARY KEY (")
                        || definition(object).contains(" UNIQUE "));
    }

    static boolean isView(SchemaObject object) {
        return is(object, "view", "materialized view");
    }

    /** The table that a part is in. */
    Optional<SchemaObject> table(SchemaObject part) {
        Optional<SchemaObject> each = Optional.of(part);
        while (each.isPresent() && !is(each.get(), "table", "foreign table", "view", "materialized view")) {
            each = each.get().owner().flatMap(schema::find);
        }
        return each;
    }

    /** Whether an index is not a constraint's. */
    static boolean isStandalone(SchemaObject object) {
        return is(object, "index")
                && object.owner()
                        .filter(owner -> !owner.kind().equals("constraint"))
                        .isPresent();
    }

    /** A schema without some objects and all that belongs to them. */
    Schema without(Set<ObjectKey> gone) {
        Set<ObjectKey> all = new HashSet<>(gone);
        List<SchemaObject> removed = new ArrayList<>();
        boolean grows = true;
        while (grows) {
            grows = false;
            for (SchemaObject object : schema.objects()) {
                boolean belongs = object.owner().filter(all::contains).isPresent();
                if (belongs && all.add(object.key())) {
                    grows = true;
                }
            }
        }
        schema.objects().stream().filter(object -> all.contains(object.key())).forEach(removed::add);
        return schema.with(removed, List.of());
    }

    /** An object with another value of a property. */
    static SchemaObject with(SchemaObject object, String property, String value) {
        Map<String, String> properties = new TreeMap<>(object.properties());
        properties.put(property, value);
        return new SchemaObject(object.key(), object.owner(), properties);
    }

    /** An object without a property. */
    static SchemaObject without(SchemaObject object, String property) {
        Map<String, String> properties = new TreeMap<>(object.properties());
        properties.remove(property);
        return new SchemaObject(object.key(), object.owner(), properties);
    }
}
