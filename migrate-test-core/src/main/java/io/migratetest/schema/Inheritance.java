package io.migratetest.schema;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Knows what a child table or a partition has only because its parents have it. */
final class Inheritance {

    /** Of a table, its parents; of an index, a foreign key or a trigger of a partition, that of the parent. */
    static final String INHERITS = "inherits";

    /** Of a column or a constraint, those of the parents that it was merged with. */
    static final String INHERITED_FROM = "inherited from";

    /** Whether a child declares by itself what it inherits as well. */
    static final String DECLARED_TOO = "declared here too";

    static final String BOUND = "partition bound";

    /** What attaching a table to a parent, or detaching it, changes beside the fact itself. */
    private static final Set<String> OF_ATTACHMENT = Set.of(INHERITED_FROM, DECLARED_TOO, BOUND);

    private final Schema before;
    private final Schema after;

    Inheritance(Schema before, Schema after) {
        this.before = before;
        this.after = after;
    }

    /** Whether an object came or went together with its counterpart in a parent, or because its table got or lost the parent. */
    boolean brings(SchemaObject object) {
        List<ObjectKey> counterparts = counterparts(object);
        return !counterparts.isEmpty()
                && (isAttachmentChanged(table(object)) || counterparts.stream().anyMatch(this::cameOrWent));
    }

    /** Whether a property changed together with that of the counterpart in a parent, or because the table got or lost the parent. */
    boolean changes(SchemaObject old, SchemaObject now, String property) {
        boolean ofAttachment =
                OF_ATTACHMENT.contains(property) || (property.equals(INHERITS) && !now.is("table", "foreign table"));
        if (ofAttachment) {
            return isAttachmentChanged(table(now))
                    || counterparts(old).stream().anyMatch(this::cameOrWent)
                    || counterparts(now).stream().anyMatch(this::cameOrWent);
        }
        return counterparts(now).stream()
                .anyMatch(parent -> !value(before, parent, property).equals(value(after, parent, property)));
    }

    private boolean cameOrWent(ObjectKey key) {
        return before.find(key).isPresent() != after.find(key).isPresent();
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
        return (after.find(part.key()).isPresent() ? after : before).relation(part.key());
    }

    /** What an object is merged with, or was made for, in the parents of its table. */
    static List<ObjectKey> counterparts(SchemaObject object) {
        String property =
                object.is("index", "trigger") || object.property(INHERITS).isPresent() ? INHERITS : INHERITED_FROM;
        if (!object.is("index", "constraint", "trigger", "column")) {
            return List.of();
        }
        return Names.list(object.property(property)).stream()
                .map(name -> new ObjectKey(object.key().kind(), name))
                .toList();
    }
}
