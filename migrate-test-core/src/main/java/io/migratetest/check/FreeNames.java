package io.migratetest.check;

import io.migratetest.schema.ObjectKey;
import io.migratetest.schema.Schema;
import io.migratetest.schema.SchemaObject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Names of keys that are taken by a table which nobody wants to change: the new ones get a number, as PostgreSQL itself would give them. */
final class FreeNames {

    private static final String NUMBER = "1";

    private FreeNames() {}

    /** A schema whose indexes, and the constraints that they belong to, leave the names of some objects to them. */
    static Schema in(Schema schema, Collection<SchemaObject> others) {
        Set<ObjectKey> taken = others.stream().map(SchemaObject::key).collect(Collectors.toSet());
        List<SchemaObject> gone = new ArrayList<>();
        List<SchemaObject> come = new ArrayList<>();
        for (SchemaObject index : schema.objects()) {
            if (index.key().kind().equals("index") && taken.contains(index.key())) {
                String name = index.key().name();
                String local = name.substring(name.lastIndexOf('.') + 1);
                Optional<SchemaObject> constraint = index.owner()
                        .filter(owner -> owner.kind().equals("constraint"))
                        .flatMap(schema::find);
                gone.add(index);
                constraint.ifPresent(gone::add);
                Optional<SchemaObject> renamed = constraint.map(each -> renamed(
                        each,
                        new ObjectKey(
                                "constraint", local + NUMBER + each.key().name().substring(local.length())),
                        each.owner(),
                        local));
                renamed.ifPresent(come::add);
                come.add(renamed(
                        index,
                        new ObjectKey("index", name + NUMBER),
                        renamed.map(SchemaObject::key).or(index::owner),
                        local));
            }
        }
        return schema.with(gone, come);
    }

    private static SchemaObject renamed(SchemaObject object, ObjectKey key, Optional<ObjectKey> owner, String local) {
        Map<String, String> properties = new TreeMap<>(object.properties());
        properties.computeIfPresent(
                SchemaObject.DEFINITION,
                (property, definition) -> definition.replaceFirst(
                        "(CONSTRAINT|INDEX) \\Q" + local + "\\E ", "$1 " + local.replace("$", "\\$") + NUMBER + " "));
        return new SchemaObject(key, owner, properties);
    }
}
