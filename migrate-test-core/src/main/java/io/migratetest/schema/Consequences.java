package io.migratetest.schema;

import java.util.Optional;

/** Differences that follow from another one, which is told anyway. */
final class Consequences {

    private static final String NOT_NULL = "not null";

    private Consequences() {}

    /** Whether a constraint says only that a column is not null, and the column tells that itself. */
    static boolean ofNullability(SchemaObject constraint, Schema before, Schema after) {
        return constraint.is("constraint")
                && constraint.property(SchemaObject.DEFINITION).orElse("").contains(" NOT NULL")
                && constraint
                        .owner()
                        .flatMap(owner -> nullability(owner, before))
                        .isPresent()
                && !constraint
                        .owner()
                        .flatMap(owner -> nullability(owner, before))
                        .equals(constraint.owner().flatMap(owner -> nullability(owner, after)));
    }

    private static Optional<String> nullability(ObjectKey column, Schema schema) {
        return schema.find(column).flatMap(object -> object.property(NOT_NULL));
    }

    /** Whether a property of an object has changed only because another one did, of the object or of its owner. */
    static boolean isConsequence(String property, SchemaObject old, SchemaObject now, Schema before, Schema after) {
        if (property.equals("columns") && now.is("view", "materialized view")) {
            return definitionDiffers(old, now);
        }
        if (!property.equals(SchemaObject.DEFINITION)
                || !now.is("index")
                || !old.owner().equals(now.owner())) {
            return false;
        }
        Optional<SchemaObject> oldOwner = old.owner().flatMap(before::find).filter(owner -> owner.is("constraint"));
        Optional<SchemaObject> newOwner = now.owner().flatMap(after::find);
        return oldOwner.isPresent() && newOwner.isPresent() && definitionDiffers(oldOwner.get(), newOwner.get());
    }

    private static boolean definitionDiffers(SchemaObject old, SchemaObject now) {
        return !old.property(SchemaObject.DEFINITION).equals(now.property(SchemaObject.DEFINITION));
    }
}
