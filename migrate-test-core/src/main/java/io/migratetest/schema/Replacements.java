package io.migratetest.schema;

import java.util.Set;

/** Knows what is made anew where PostgreSQL cannot alter it, since nothing is lost by that. */
final class Replacements {

    /** No type is among them: columns would be lost with it. */
    private static final Set<String> KINDS = Set.of(
            "aggregate",
            "operator",
            "operator class",
            "family operator",
            "family function",
            "access method",
            "cast",
            "conversion",
            "language",
            "transform",
            "event trigger",
            "collation",
            "text search configuration",
            "text search dictionary",
            "text search template",
            "text search parser");

    /** What statements of their own set, or nobody can set; making the object anew would not help. */
    private static final Set<String> APART =
            Set.of("comment", "owner", "privileges", "security labels", "depends on extension");

    /** Where, in the definition of a routine as PostgreSQL prints it, that ends which CREATE OR REPLACE cannot change. */
    private static final String LANGUAGE = "\n LANGUAGE ";

    private Replacements() {}

    /** Whether a property for which there is no statement gets another value by making the object anew. */
    static boolean apply(SchemaObject object, String property) {
        return KINDS.contains(object.key().kind())
                && !APART.contains(property)
                && !property.equals(SchemaObject.PART_OF);
    }

    /** Whether {@code CREATE OR REPLACE} turns the later object into the earlier one, so that what depends on it may stay. */
    static boolean canReplaceInPlace(SchemaObject old, SchemaObject now) {
        return switch (now.key().kind()) {
            case "function", "procedure" -> head(old).equals(head(now)) && isWindow(old) == isWindow(now);
            case "view" ->
                (old.property("columns").orElse("") + "\n")
                        .startsWith(now.property("columns").orElse("") + "\n");
            default -> RoutineDefinitions.canReplace(now, old);
        };
    }

    private static String head(SchemaObject routine) {
        String definition = routine.property(SchemaObject.DEFINITION).orElse("");
        return definition.substring(0, Math.max(0, definition.indexOf(LANGUAGE)));
    }

    private static boolean isWindow(SchemaObject routine) {
        String definition = routine.property(SchemaObject.DEFINITION).orElse("");
        int attributes = definition.indexOf('\n', definition.indexOf(LANGUAGE) + 1) + 1;
        return definition.startsWith(" WINDOW", attributes);
    }
}
