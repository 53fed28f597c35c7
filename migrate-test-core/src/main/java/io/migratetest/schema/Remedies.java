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
        this.restoration = new Restoration(before);
    }

    /** Removes an object that only the later schema has. */
    Optional<String> drop(SchemaObject added) {
        List<String> statements = new ArrayList<>(Extensions.membership(added, added.alone()));
        statements.addAll(dropsOfParts(added));
        boolean isOnlyProperties = added.is("default privileges")
                || (added.is("column") && added.property("type").isEmpty());
        statements.addAll(
                isOnlyProperties ? without(added) : Drops.drop(added).stream().toList());
        return Sql.script(statements);
    }

    /** Brings back an object that only the earlier schema has. */
    Optional<String> restore(SchemaObject removed) {
        List<String> statements = new ArrayList<>(restoration.of(removed));
        if (!statements.isEmpty() && removed.is("table", "schema")) {
            before.objects().stream()
                    .filter(object -> object.is("published table", "published schema")
                            && Replication.published(object).equals(removed.key())
                            && object.owner().flatMap(after::find).isPresent())
                    .forEach(object -> statements.add(Replication.publish(object)));
        }
        return Sql.script(statements);
    }

    /** A server goes only after its user mappings, a foreign-data wrapper only after its servers. */
    private List<String> dropsOfParts(SchemaObject added) {
        List<String> statements = new ArrayList<>();
        for (SchemaObject part : after.partsOf(added.key())) {
            if (part.is("user mapping", "server")) {
                statements.addAll(dropsOfParts(part));
                Drops.drop(part).ifPresent(statements::add);
            }
        }
        return statements;
    }

    /** Gives a property of an object of the later schema the value that it had. */
    Optional<String> change(SchemaObject old, SchemaObject now, String property) {
        if (property.equals(SchemaObject.DEFINITION)
                || (now.is("constraint") && property.equals("triggers"))
                || isFixed(now, property)) {
            return Sql.script(replace(old, now));
        }
        boolean followsType = now.is("column")
                && property.equals("default")
                && !old.property("type").equals(now.property("type"));
        return Sql.script(Alterations.set(now, old, followsType ? "type" : property));
    }

    /** Whether only a new object can have another value. */
    private static boolean isFixed(SchemaObject object, String property) {
        return switch (object.key().kind()) {
            case "publication" -> property.equals("all tables");
            case "published table" -> property.equals("columns") || property.equals("filter");
            case "foreign table" -> property.equals("server");
            case "server" -> property.equals("type") || property.equals("wrapper");
            default -> false;
        };
    }

    private List<String> replace(SchemaObject old, SchemaObject now) {
        if (canReplaceInPlace(old, now)) {
            return List.of(old.property(SchemaObject.DEFINITION)
                    .orElseThrow()
                    .replaceFirst("^CREATE VIEW", "CREATE OR REPLACE VIEW"));
        }
        List<String> restore = restoration.of(old);
        Optional<String> drop = Drops.drop(now);
        if (restore.isEmpty() || drop.isEmpty()) {
            return List.of();
        }
        List<String> statements = new ArrayList<>(dropsOfParts(now));
        statements.addAll(drop.stream().toList());
        statements.addAll(restore);
        return statements;
    }

    /** PostgreSQL replaces a routine whose head stays the same, and a view that keeps its columns; that keeps what depends on them. */
    private static boolean canReplaceInPlace(SchemaObject old, SchemaObject now) {
        if (now.is("function", "procedure")) {
            return head(old).equals(head(now));
        }
        return now.is("view")
                && old.property("options").isEmpty()
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
