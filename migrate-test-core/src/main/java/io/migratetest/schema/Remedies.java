package io.migratetest.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The statements that turn the later of two schemas into the earlier one, difference by difference. */
final class Remedies {

    private final Schema before;
    private final Schema after;
    private final Restoration restoration;

    /** What publications hold, of which there is seldom any. */
    private final List<SchemaObject> published;

    Remedies(Schema before, Schema after) {
        this.before = before;
        this.after = after;
        this.restoration = new Restoration(before, after);
        this.published = before.objects().stream()
                .filter(object -> object.is("published table", "published schema"))
                .toList();
    }

    /** Removes an object that only the later schema has. */
    Optional<String> drop(SchemaObject added) {
        if (added.is("default privileges")) {
            return Sql.script(without(added));
        }
        List<String> statements = new ArrayList<>(Extensions.membership(added, added.alone()));
        statements.addAll(dropsOfParts(added));
        Drops.drop(added).ifPresent(statements::add);
        standaloneIndex(added, after, before).ifPresent(index -> statements.addAll(restoration.of(index)));
        return Sql.script(statements);
    }

    /** Brings back an object that only the earlier schema has. */
    Optional<String> restore(SchemaObject removed) {
        List<String> statements = new ArrayList<>();
        standaloneIndex(removed, before, after).flatMap(Drops::drop).ifPresent(statements::add);
        statements.addAll(restoration.of(removed));
        if (!statements.isEmpty() && removed.is("table", "schema")) {
            published.stream()
                    .filter(object -> Replication.published(object).equals(removed.key())
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
        if (property.equals(SchemaObject.DEFINITION) || isFixed(now, property)) {
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
        List<String> alterations = Alterations.set(now, old, followsType ? "type" : property);
        return Sql.script(alterations.isEmpty() && Replacements.apply(now, property) ? replace(old, now) : alterations);
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
        Optional<String> create = Definitions.create(old, before);
        if (create.isPresent() && Replacements.canReplaceInPlace(old, now)) {
            return inPlace(old, create.get());
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
        List<String> statements = new ArrayList<>(dropsOfParts(now));
        statements.addAll(drop.stream().toList());
        statements.addAll(restore);
        return statements;
    }

    /** A view that is replaced loses its options. */
    private static List<String> inPlace(SchemaObject old, String create) {
        List<String> statements = new ArrayList<>();
        statements.add(create.replaceFirst("^CREATE (?!OR REPLACE )", "CREATE OR REPLACE "));
        if (old.is("view")) {
            statements.addAll(Alterations.options(Sql.alter(old), Optional.empty(), old.property("options")));
        }
        return statements;
    }

    private static List<String> without(SchemaObject object) {
        List<String> statements = new ArrayList<>();
        SchemaObject bare = object.only();
        object.properties().keySet().forEach(property -> statements.addAll(Alterations.set(object, bare, property)));
        return statements;
    }
}
