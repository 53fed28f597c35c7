package io.migratetest.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Indexes of a model whose names the database has given to other tables: they get a number, as PostgreSQL itself would give them. */
final class FreeNames {

    private static final String NUMBER = "1";

    private FreeNames() {}

    /** A model whose indexes, and the constraints that they belong to, leave such names to the database. */
    static Schema in(Schema model, Schema database) {
        List<SchemaObject> gone = new ArrayList<>();
        List<SchemaObject> come = new ArrayList<>();
        for (SchemaObject index : model.objects()) {
            if (index.is("index") && isTaken(index, model, database)) {
                String local = Names.local(index.key());
                Optional<SchemaObject> constraint = index.owner()
                        .filter(owner -> owner.kind().equals("constraint"))
                        .flatMap(model::find);
                Optional<SchemaObject> renamed = constraint.map(each -> renamed(
                        each,
                        new ObjectKey("constraint", local + NUMBER + " on " + Names.home(each.key())),
                        each.owner(),
                        local));
                gone.add(index);
                constraint.ifPresent(gone::add);
                renamed.ifPresent(come::add);
                ObjectKey key = new ObjectKey("index", index.key().name() + NUMBER);
                come.add(renamed(index, key, renamed.map(SchemaObject::key).or(index::owner), local));
            }
        }
        return gone.isEmpty() ? model : model.with(gone, come);
    }

    private static boolean isTaken(SchemaObject index, Schema model, Schema database) {
        return database.find(index.key())
                .filter(other -> !database.relation(other.key()).equals(model.relation(index.key())))
                .isPresent();
    }

    private static SchemaObject renamed(SchemaObject object, ObjectKey key, Optional<ObjectKey> owner, String local) {
        Map<String, String> properties = new TreeMap<>(object.properties());
        properties.computeIfPresent(
                SchemaObject.DEFINITION,
                (property, definition) -> definition
                        .replace(" CONSTRAINT " + local + " ", " CONSTRAINT " + local + NUMBER + " ")
                        .replace(" INDEX " + local + " ", " INDEX " + local + NUMBER + " "));
        return new SchemaObject(key, owner, properties);
    }
}
