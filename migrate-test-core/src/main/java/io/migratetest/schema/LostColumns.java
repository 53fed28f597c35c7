package io.migratetest.schema;

import java.util.List;
import java.util.Optional;

/** Knows the indexes, constraints and statistics over several columns that go when one of these is dropped. */
final class LostColumns {

    private final Schema before;
    private final Schema after;

    LostColumns(Schema before, Schema after) {
        this.before = before;
        this.after = after;
    }

    /** The column with which an object came or went; empty if there is none, or more than one, so that none brings it back alone. */
    Optional<ObjectKey> take(SchemaObject object) {
        if (!object.is("index", "constraint", "statistics")) {
            return Optional.empty();
        }
        boolean isLost = after.find(object.key()).isEmpty();
        Schema present = isLost ? before : after;
        Schema other = isLost ? after : before;
        ObjectKey table = present.relation(object.key());
        if (other.find(table).isEmpty()) {
            return Optional.empty();
        }
        List<ObjectKey> columns = present.partsOf(table).stream()
                .filter(part -> part.is("column") && other.find(part.key()).isEmpty())
                .map(SchemaObject::key)
                .filter(column -> mentions(object, column))
                .toList();
        return columns.size() == 1 ? Optional.of(columns.get(0)) : Optional.empty();
    }

    /** What an earlier column took away with it. */
    List<SchemaObject> with(ObjectKey column) {
        return before.partsOf(before.relation(column)).stream()
                .filter(part -> after.find(part.key()).isEmpty())
                .filter(part -> take(part).filter(column::equals).isPresent())
                .toList();
    }

    private static boolean mentions(SchemaObject object, ObjectKey column) {
        return Rename.mentions(object.property(SchemaObject.DEFINITION).orElse(""), Names.local(column));
    }
}
