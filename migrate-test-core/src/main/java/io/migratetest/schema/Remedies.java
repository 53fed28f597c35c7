package io.migratetest.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The statements that turn the later of two schemas into the earlier one, difference by difference. */
final class Remedies {

    private final Schema before;
    private final Schema after;
    private final Restoration restoration;

    Remedies(Schema before, Schema after) {
        this.before = before;
        this.after = after;
        this.restoration = new Restoration(before, after);
    }

    /** Removes an object that only the later schema has. */
    Optional<String> drop(SchemaObject added) {
        if (added.is("default privileges")) {
            return Sql.script(without(added));
        }
        List<String> statements = new ArrayList<>(Drops.drop(added).stream().toList());
        standaloneIndex(added, after, before).ifPresent(index -> statements.addAll(restoration.of(index)));
        return Sql.script(statements);
    }

    /** Brings back an object that only the earlier schema has. */
    Optional<String> restore(SchemaObject removed) {
        List<String> statements = new ArrayList<>();
        standaloneIndex(removed, before, after).flatMap(Drops::drop).ifPresent(statements::add);
        statements.addAll(restoration.of(removed));
        return Sql.script(statements);
    }

    /** The index that is a constraint's in one schema and stands alone in the other: {@code UNIQUE USING INDEX} takes it over. */
    private static Optional<SchemaObject> standaloneIndex(SchemaObject constraint, Schema own, Schema other) {
        return constraint.is("constraint")
                ? own.partsOf(constraint.key()).stream()
                        .flatMap(index -> other.find(index.key()).stream())
                        .filter(index -> index.owner()
                                .filter(owner -> !owner.kind().equals("constraint"))
                                .isPresent())
                        .findFirst()
                : Optional.empty();
    }

    /** Gives a property of an object of the later schema the value that it had. */
    Optional<String> change(SchemaObject old, SchemaObject now, String property) {
        if (property.equals(SchemaObject.DEFINITION)) {
            return Sql.script(replace(old, now));
        }
        if (property.equals(ConstraintTriggers.PROPERTY)) {
            return Sql.script(ConstraintTriggers.set(now, old, before));
        }
        boolean ofLostIndex = ChosenIndex.named(old, property)
                .filter(index -> after.find(index).isEmpty())
                .isPresent();
        if (ofLostIndex) {
            return Optional.empty();
        }
        List<String> withParts = restoration.columnProperty(old, now, property);
        if (!withParts.isEmpty()) {
            return Sql.script(withParts);
        }
        boolean followsType = now.is("column")
                && property.equals("default")
                && !old.property("type").equals(now.property("type"));
        return Sql.script(Alterations.set(now, old, followsType ? "type" : property));
    }

    private List<String> replace(SchemaObject old, SchemaObject now) {
        if (canReplaceInPlace(old, now)) {
            return inPlace(old);
        }
        List<String> altered = ConstraintAlterations.set(now, old);
        if (!altered.isEmpty()) {
            return altered;
        }
        List<String> restore = restoration.of(old);
        Optional<String> drop = Drops.drop(now);
        if (restore.isEmpty() || drop.isEmpty()) {
            return List.of();
        }
        List<String> statements = new ArrayList<>(drop.stream().toList());
        statements.addAll(restore);
        return statements;
    }

    /** A view that is replaced loses its options. */
    private static List<String> inPlace(SchemaObject old) {
        List<String> statements = new ArrayList<>();
        statements.add(old.property(SchemaObject.DEFINITION)
                .orElseThrow()
                .replaceFirst("^CREATE VIEW", "CREATE OR REPLACE VIEW"));
        if (old.is("view")) {
            statements.addAll(Alterations.options(Sql.alter(old), Optional.empty(), old.property("options")));
        }
        return statements;
    }

    /** PostgreSQL replaces a routine whose head stays the same, and a view that keeps its columns; that keeps what depends on them. */
    private static boolean canReplaceInPlace(SchemaObject old, SchemaObject now) {
        if (now.is("function", "procedure")) {
            return head(old).equals(head(now));
        }
        return now.is("view")
                && (old.property("columns").orElse("") + "\n")
                        .startsWith(now.property("columns").orElse("") + "\n");
    }

    private static String head(SchemaObject routine) {
        String definition = routine.property(SchemaObject.DEFINITION).orElse("");
        return definition.substring(0, Math.max(0, definition.indexOf("\n LANGUAGE ")));
    }

    private static List<String> without(SchemaObject object) {
        List<String> statements = new ArrayList<>();
        SchemaObject bare = object.only();
        object.properties().keySet().forEach(property -> statements.addAll(Alterations.set(object, bare, property)));
        return statements;
    }
}
