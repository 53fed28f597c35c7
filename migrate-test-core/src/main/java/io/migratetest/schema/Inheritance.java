package io.migratetest.schema;

import java.util.Optional;
import java.util.Set;

/** Knows what a child table or a partition has only because its parent has it. */
final class Inheritance {

    private static final String INHERITS = "inherits";
    private static final String INHERITED_FROM = "inherited from";

    /** What attaching a table to a parent, or detaching it, changes beside the fact itself. */
    private static final Set<String> OF_ATTACHMENT = Set.of(INHERITED_FROM, "local", "partition bound");

    private final Schema before;
    private final Schema after;

    Inheritance(Schema before, Schema after) {
        this.before = before;
        this.after = after;
    }

    /** Whether an object came or went together with its counterpart in the parent, or because its table got or lost the parent. */
    boolean brings(SchemaObject object) {
        Schema schema = after.find(object.key()).isPresent() ? after : before;
        Optional<ObjectKey> counterpart = counterpart(object, schema);
        return counterpart.isPresent()
                && (isAttachmentChanged(table(object))
                        || before.find(counterpart.get()).isPresent()
                                != after.find(counterpart.get()).isPresent());
    }

    /** Whether a property changed together with that of the counterpart in the parent, or because the table got or lost the parent. */
    boolean changes(SchemaObject now, String property) {
        boolean ofAttachment =
                OF_ATTACHMENT.contains(property) || (property.equals(INHERITS) && !now.is("table", "foreign table"));
        if (ofAttachment) {
            return isAttachmentChanged(table(now));
        }
        return counterpart(now, after)
                .filter(parent -> !value(before, parent, property).equals(value(after, parent, property)))
                .isPresent();
    }

    private boolean isAttachmentChanged(ObjectKey table) {
        return before.find(table).isPresent()
                && after.find(table).isPresent()
                && !value(before, table, INHERITS).equals(value(after, table, INHERITS));
    }

    private static Optional<String> value(Schema schema, ObjectKey key, String property) {
        return schema.find(key).flatMap(object -> object.property(property));
    }

    private ObjectKey table(SchemaObject part) {
        return (after.find(part.key()).isPresent() ? after : before).root(part.key());
    }

    private static Optional<ObjectKey> counterpart(SchemaObject object, Schema schema) {
        if (object.is("index", "constraint", "trigger")
                && object.property(INHERITS).isPresent()) {
            return object.property(INHERITS)
                    .map(parent -> new ObjectKey(object.key().kind(), parent));
        }
        if (!object.is("column", "constraint")
                || object.property(INHERITED_FROM).isEmpty()) {
            return Optional.empty();
        }
        String local = Names.local(object.key());
        return value(schema, schema.root(object.key()), INHERITS)
                .map(parent -> object.is("column") ? parent + "." + local : local + " on " + parent)
                .map(name -> new ObjectKey(object.key().kind(), name));
    }
}
