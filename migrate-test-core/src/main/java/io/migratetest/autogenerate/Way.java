package io.migratetest.autogenerate;

import io.migratetest.schema.Difference;
import io.migratetest.schema.ObjectKey;
import io.migratetest.schema.RevertingScript;
import io.migratetest.schema.Schema;
import io.migratetest.schema.SchemaComparison;
import io.migratetest.schema.SchemaObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The statements from one schema to another, in an order in which they can run: what depends on others steps aside first, enums are replaced, tables and columns
 * change, columns begin to require values, and at last comes what depends on it all.
 *
 * @param impossible what no statement can do
 */
record Way(List<Part> parts, List<String> impossible) {

    /** Only these are renamed without asking: no row is in them. */
    private static final Set<String> RENAMED = Set.of("constraint", "index");

    private static final Set<String> HOLD_ROWS =
            Set.of("table", "materialized view", "column", "sequence", "schema", "type");

    Way {
        parts = List.copyOf(parts);
        impossible = List.copyOf(impossible);
    }

    static Way of(Schema head, Schema to) {
        List<Part> parts = new ArrayList<>();
        List<String> impossible = new ArrayList<>();
        Schema from = withSchemas(head, to);
        add(head, from, parts, impossible);
        EnumReplacement enums = new EnumReplacement(from, to);
        Aside aside = new Aside(from, to, enums.types());
        Schema cleared = Identities.without(new SchemaParts(from).without(aside.leaving()), to);
        Schema standing = Identities.without(new SchemaParts(to).without(aside.coming(cleared)), from);
        add(from, cleared, parts, impossible);
        Schema left = new SchemaParts(cleared).without(gone(cleared, to));
        add(cleared, left, parts, impossible);
        for (ObjectKey type : enums.types()) {
            enums.obstacle(type, left).ifPresentOrElse(impossible::add, () -> parts.add(enums.replace(type, left)));
        }
        Schema replaced = enums.after(left);
        Backfill backfill = Backfill.of(replaced, standing, to);
        add(replaced, backfill.nullable(), parts, impossible);
        parts.addAll(backfill.guards());
        add(backfill.nullable(), standing, parts, impossible);
        add(standing, to, parts, impossible);
        return new Way(parts, impossible);
    }

    /** With the schemas that the other one has besides, still empty: one that comes as a whole cannot be made by one statement. */
    private static Schema withSchemas(Schema from, Schema to) {
        return from.with(
                List.of(),
                to.objects().stream()
                        .filter(object -> SchemaParts.is(object, "schema")
                                && from.find(object.key()).isEmpty())
                        .toList());
    }

    /** Tables and columns that nobody needs any more. */
    private static Set<ObjectKey> gone(Schema from, Schema to) {
        return from.objects().stream()
                .filter(object -> SchemaParts.is(object, "table", "column")
                        && to.find(object.key()).isEmpty())
                .map(SchemaObject::key)
                .collect(Collectors.toSet());
    }

    private static void add(Schema from, Schema to, List<Part> parts, List<String> impossible) {
        List<Difference> differences = SchemaComparison.compare(to, from, RENAMED).stream()
                .filter(difference -> !(difference instanceof Difference.Changed changed && changed.isColumnOrder()))
                .toList();
        Map<String, List<String>> comments = new HashMap<>();
        for (Difference difference : differences) {
            if (difference.revertedBy().isEmpty()) {
                impossible.add(difference.object()
                        + difference.property().map(": "::concat).orElse(""));
            } else {
                comments.put(difference.revertedBy().get(), comments(difference));
            }
        }
        RevertingScript.of(differences, to, from)
                .forEach(sql -> parts.add(new Part(comments.getOrDefault(sql, List.of()), sql)));
    }

    private static List<String> comments(Difference difference) {
        String kind = difference.object().kind();
        if (difference instanceof Difference.Added && HOLD_ROWS.contains(kind)) {
            return List.of("destructive: what is in " + difference.object() + " is lost");
        }
        boolean isOtherType = difference.property().filter("type"::equals).isPresent() && kind.equals("column");
        return isOtherType
                ? List.of("destructive if values do not fit: " + difference.object() + " was "
                        + difference.after().orElse(""))
                : List.of();
    }
}
