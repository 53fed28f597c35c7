package io.migratetest.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The statements that turn the later of two schemas into the earlier one, difference by difference. */
final class Remedies {

    private final Schema before;
    private final Restoration restoration;

    Remedies(Schema before) {
        this.before = before;
        this.restoration = new Restoration(before);
    }

    /** Removes an object that only the later schema has. */
    Optional<String> drop(SchemaObject added) {
        boolean isOnlyProperties = added.is("default privileges")
                || (added.is("column") && added.property("type").isEmpty());
        return Sql.script(
                isOnlyProperties ? without(added) : Drops.drop(added).stream().toList());
    }

    /** Brings back an object that only the earlier schema has. */
    Optional<String> restore(SchemaObject removed) {
        return Sql.script(restoration.of(removed));
    }

    /** Gives a property of an object of the later schema the value that it had. */
    Optional<String> change(SchemaObject old, SchemaObject now, String property) {
        if (property.equals(SchemaObject.DEFINITION) || (now.is("constraint") && property.equals("triggers"))) {
            return Sql.script(replace(old, now));
        }
        boolean followsType = now.is("column")
                && property.equals("default")
                && !old.property("type").equals(now.property("type"));
        List<String> alterations = Alterations.set(now, old, followsType ? "type" : property);
        return Sql.script(alterations.isEmpty() && Replacements.apply(now, property) ? replace(old, now) : alterations);
    }

    private List<String> replace(SchemaObject old, SchemaObject now) {
        Optional<String> create = Definitions.create(old, before);
        if (create.isPresent() && Replacements.canReplaceInPlace(old, now)) {
            return List.of(create.get().replaceFirst("^CREATE (?!OR REPLACE )", "CREATE OR REPLACE "));
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

    private static List<String> without(SchemaObject object) {
        List<String> statements = new ArrayList<>();
        SchemaObject bare = object.only();
        object.properties().keySet().forEach(property -> statements.addAll(Alterations.set(object, bare, property)));
        return statements;
    }
}
