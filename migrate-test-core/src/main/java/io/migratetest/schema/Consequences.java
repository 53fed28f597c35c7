package io.migratetest.schema;

import java.util.Optional;
import java.util.stream.Stream;

/** Recognises differences that follow from another one, which is told anyway. */
final class Consequences {

    private final Schema before;
    private final Schema after;
    private final Inheritance inheritance;
    private final LostColumns columns;

    Consequences(Schema before, Schema after) {
        this.before = before;
        this.after = after;
        this.inheritance = new Inheritance(before, after);
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
        boolean ofExtension = owner.filter(extension -> extension.kind().equals("extension"))
                .filter(extension -> differ(extension, "version") || differ(extension, "schema"))
                .isPresent();
        return ofNullability
                || ofIdentity
                || ofExtension
                || inheritance.brings(object)
                || columns.take(object).isPresent();
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
