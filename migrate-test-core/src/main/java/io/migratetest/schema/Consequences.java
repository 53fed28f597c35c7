package io.migratetest.schema;

import java.util.Optional;
import java.util.stream.Stream;

/** Recognises differences that follow from another one, which is told anyway. */
final class Consequences {

    private final Schema before;
    private final Schema after;
    private final Inheritance inheritance;

    Consequences(Schema before, Schema after) {
        this.before = before;
        this.after = after;
        this.inheritance = new Inheritance(before, after);
    }

    /** Whether an object appeared or disappeared because of something that happened to another one. */
    boolean includes(SchemaObject object) {
        Optional<ObjectKey> owner = object.owner();
        boolean ofNullability = saysNotNull(object)
                && owner.filter(column -> differ(column, "not null")).isPresent();
        boolean ofIdentity = object.is("sequence")
                && owner.filter(column -> isPresent(before, column, "identity") != isPresent(after, column, "identity"))
                        .isPresent();
        return ofNullability
                || ofIdentity
                || isOfAlteredExtension(object)
                || isOfPublished(object)
                || isOfNewRole(object)
                || inheritance.brings(object);
    }

    /** Whether the object belongs, directly or through others, to an extension of which there is another version now or which lives elsewhere. */
    private boolean isOfAlteredExtension(SchemaObject object) {
        Optional<ObjectKey> owner = object.owner();
        while (owner.isPresent() && !owner.get().kind().equals("extension")) {
            ObjectKey key = owner.get();
            owner = after.find(key).or(() -> before.find(key)).flatMap(SchemaObject::owner);
        }
        return owner.filter(extension -> differ(extension, "version") || differ(extension, "schema"))
                .isPresent();
    }

    /** Whether it is a membership of a role, or in one, that was not there before; it goes when that role is dropped. */
    private boolean isOfNewRole(SchemaObject object) {
        return object.is("membership")
                && after.find(object.key()).isPresent()
                && Stream.of("role", "member")
                        .flatMap(side -> object.property(side).stream())
                        .anyMatch(
                                role -> before.find(new ObjectKey("role", role)).isEmpty());
    }

    /** Whether it is published no more, or now, because there is no such thing any more, or was none. */
    private boolean isOfPublished(SchemaObject object) {
        if (!object.is("published table", "published schema")) {
            return false;
        }
        ObjectKey published = Replication.published(object);
        return before.find(published).isPresent() != after.find(published).isPresent();
    }

    /** Whether a property of an object has changed only because another one did, of the object or of its owner. */
    boolean includes(SchemaObject old, SchemaObject now, String property) {
        if (property.equals("columns") && now.is("view", "materialized view")) {
            return differ(now.key(), SchemaObject.DEFINITION);
        }
        boolean ofConstraint = property.equals(SchemaObject.DEFINITION)
                && now.is("index")
                && old.owner().equals(now.owner())
                && now.owner()
                        .filter(owner -> owner.kind().equals("constraint") && differ(owner, property))
                        .isPresent();
        return ofConstraint || isOfAlteredExtension(now) || inheritance.changes(now, property);
    }

    /** Whether it is the constraint behind a NOT NULL, which has a name from version 18 on. */
    static boolean saysNotNull(SchemaObject constraint) {
        return constraint.is("constraint")
                && constraint
                        .property(SchemaObject.DEFINITION)
                        .orElse("")
                        .startsWith(Sql.alterHome(constraint) + " ADD CONSTRAINT " + Names.local(constraint.key())
                                + " NOT NULL");
    }

    /** Whether both schemas have the object, with different values. */
    private boolean differ(ObjectKey key, String property) {
        return before.find(key).isPresent()
                && after.find(key).isPresent()
                && !before.find(key)
                        .flatMap(object -> object.property(property))
                        .equals(after.find(key).flatMap(object -> object.property(property)));
    }

    private static boolean isPresent(Schema schema, ObjectKey key, String property) {
        return schema.find(key).flatMap(object -> object.property(property)).isPresent();
    }
}
