package io.migratetest.schema;

import java.util.Optional;
import java.util.stream.Stream;

/** Recognises differences that follow from another one, which is told anyway. */
final class Consequences {

    private final Schema before;
    private final Schema after;
    private final Inheritance inheritance;
    private final OperatorLinks operators;
    private final LostColumns columns;

    Consequences(Schema before, Schema after) {
        this.before = before;
        this.after = after;
        this.inheritance = new Inheritance(before, after);
        this.operators = new OperatorLinks(before, after);
        this.columns = new LostColumns(before, after);
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
                || inheritance.brings(object)
                || columns.take(object).isPresent();
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
        boolean ofItself = switch (now.key().kind()) {
            case "view", "materialized view" ->
                property.equals("columns") && differ(now.key(), SchemaObject.DEFINITION);
            case "index" ->
                property.equals(SchemaObject.DEFINITION) ? ofConstraint(old, now) : ofAttachedIndex(now, property);
            case "sequence" -> ofSequence(old, now, property);
            default -> false;
        };
        return ofItself
                || ofType(now, property)
                || isOfAlteredExtension(now)
                || operators.explain(old, now, property)
                || ChosenIndex.follows(old, now, property, before, after)
                || inheritance.changes(old, now, property);
    }

    private boolean ofConstraint(SchemaObject old, SchemaObject now) {
        return old.owner().equals(now.owner())
                && now.owner()
                        .filter(owner -> owner.kind().equals("constraint") && differ(owner, SchemaObject.DEFINITION))
                        .isPresent();
    }

    /** The index of a partitioned table gets valid when the last partition's is attached to it. */
    private boolean ofAttachedIndex(SchemaObject now, String property) {
        return property.equals("valid")
                && Stream.concat(before.objects().stream(), after.objects().stream())
                        .filter(object -> object.is("index")
                                && object.property(Inheritance.INHERITS)
                                        .filter(now.key().name()::equals)
                                        .isPresent())
                        .anyMatch(partition -> differ(partition.key(), Inheritance.INHERITS));
    }

    /** A sequence follows the table and the column that it belongs to, and its limits follow its type. */
    private boolean ofSequence(SchemaObject old, SchemaObject now, String property) {
        Optional<ObjectKey> column = now.owner()
                .filter(owner -> old.owner().filter(owner::equals).isPresent()
                        && owner.kind().equals("column"));
        boolean ofIdentity = column.filter(owner -> differ(owner, "type") && isPresent(after, owner, "identity"))
                .isPresent();
        return switch (property) {
            case "owner", "persistence" ->
                column.map(after::relation)
                        .flatMap(after::find)
                        .filter(table -> table.property(property).equals(now.property(property))
                                && differ(table.key(), property))
                        .isPresent();
            case "type" -> ofIdentity;
            case "maximum", "minimum" ->
                differ(now.key(), "type")
                        && SequenceClauses.isLimitOfType(old, property)
                        && SequenceClauses.isLimitOfType(now, property);
            default -> false;
        };
    }

    /** A shell that is completed gets all that a type has; a multirange belongs to whoever has the range; each provider has its own locales. */
    private boolean ofType(SchemaObject now, String property) {
        boolean isCompleted = now.is("type") && !property.equals("form") && differ(now.key(), "form");
        boolean isOwnedWithRange = property.equals("owner")
                && now.property("form").filter("multirange"::equals).isPresent()
                && now.owner().filter(range -> differ(range, property)).isPresent();
        boolean isOfOtherProvider =
                now.is("collation") && !property.equals("provider") && differ(now.key(), "provider");
        return isCompleted || isOwnedWithRange || isOfOtherProvider;
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
