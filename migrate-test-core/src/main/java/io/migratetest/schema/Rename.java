package io.migratetest.schema;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An object that has another name, or is in another schema, seen as a substitution in everything that mentions it.
 *
 * @param along what moves to the other schema with it: indexes and sequences of a table
 */
record Rename(ObjectKey from, ObjectKey to, List<Rename> along) {

    private static final String END_OF_WORD = "(?![\\w$\"])";

    Rename {
        along = List.copyOf(along);
    }

    Rename(ObjectKey from, ObjectKey to) {
        this(from, to, List.of());
    }

    /** Whether the name is the same and the schema is not. */
    boolean isMove() {
        return Names.simple(from).equals(Names.simple(to))
                && !Names.schema(from).equals(Names.schema(to));
    }

    /** The key as it is after the rename; a part changes its name with its table. */
    ObjectKey apply(ObjectKey key) {
        return key.equals(from) ? to : new ObjectKey(key.kind(), apply(key.name()));
    }

    /** The text as PostgreSQL prints it after the rename. */
    String apply(String text) {
        return replace(applyInFull(text), Names.simple(from), Names.simple(to));
    }

    /**
     * Whether the rename alone turns one value of a property into the other.
     *
     * <p>A view keeps the names of its own columns: {@code SELECT status} becomes {@code SELECT state AS status}.
     */
    boolean explains(String before, String after) {
        String expected = apply(withoutAlias(before, from, to));
        return expected.equals(after)
                || expected.equals(withoutAlias(after, to, from))
                || apply(before).equals(after)
                || applyInFull(before).equals(after);
    }

    /** The properties of an object whose counterpart is not known; its own name may mean something else in there. */
    Map<String, String> applyInFull(Map<String, String> properties) {
        Map<String, String> applied = new TreeMap<>(properties);
        applied.replaceAll((property, value) -> applyInFull(value));
        return applied;
    }

    /** The text with nothing replaced but the whole name, schema and all. */
    String applyInFull(String text) {
        String renamed = replace(replace(text, from.name(), to.name()), Names.plain(from), Names.plain(to));
        for (Rename other : along) {
            renamed = replace(renamed, other.from().name(), other.to().name());
        }
        return renamed;
    }

    private static String withoutAlias(String text, ObjectKey column, ObjectKey alias) {
        return replace(text, Names.simple(column) + " AS " + Names.simple(alias), Names.simple(column));
    }

    /** Whether the rename alone turns the properties of one object into those of the other. */
    boolean explains(SchemaObject before, SchemaObject after) {
        return before.properties().keySet().equals(after.properties().keySet())
                && explained(before, after).equals(after.properties());
    }

    /** The properties of the earlier object; those that the rename explains, as they are in the later one. */
    Map<String, String> explained(SchemaObject before, SchemaObject after) {
        Map<String, String> properties = new TreeMap<>(before.properties());
        properties.replaceAll((property, value) -> after.property(property)
                .filter(other -> value.equals(other)
                        || explains(value, other)
                        || (isOutputOf(before) && explainsOutput(value, other)))
                .orElse(value));
        return properties;
    }

    private boolean isOutputOf(SchemaObject view) {
        return view.is("view", "materialized view")
                && from.kind().equals("column")
                && Names.home(from).equals(view.key().name());
    }

    /** A column of a view has its name from an alias, or from the column that it shows. */
    private boolean explainsOutput(String before, String after) {
        return withoutOutput(before, from).equals(withoutOutput(after, to));
    }

    private static String withoutOutput(String definition, ObjectKey column) {
        return definition.replaceAll(" AS " + Pattern.quote(Names.local(column)) + END_OF_WORD, "");
    }

    /** Whether a text holds a name as a whole word. */
    static boolean mentions(String text, String name) {
        return word(name).matcher(text).find();
    }

    /**
     * The statement that takes it back.
     *
     * @param renamed the object as it is
     */
    String revertedBy(SchemaObject renamed) {
        if (isMove()) {
            return Sql.alter(renamed) + " SET SCHEMA " + Names.schema(from) + ";";
        }
        String alter = switch (to.kind()) {
            case "column" -> "ALTER TABLE " + Names.home(to) + " RENAME COLUMN " + Names.local(to);
            case "attribute" -> "ALTER TYPE " + Names.home(to) + " RENAME ATTRIBUTE " + Names.local(to);
            case "constraint" -> Sql.alterHome(renamed) + " RENAME CONSTRAINT " + Names.local(to);
            case "trigger", "policy", "rule" ->
                "ALTER " + Sql.upper(to.kind()) + " " + Names.local(to) + " ON " + Names.home(to) + " RENAME";
            default -> Sql.alter(renamed) + " RENAME";
        };
        return alter + " TO " + Names.simple(from) + ";";
    }

    private static String replace(String text, String word, String replacement) {
        return text.contains(word) ? word(word).matcher(text).replaceAll(Matcher.quoteReplacement(replacement)) : text;
    }

    /** Whole words only; a quote is part of a word. */
    private static Pattern word(String word) {
        return Pattern.compile("(?<![\\w$\"])" + Pattern.quote(word) + END_OF_WORD, Pattern.UNICODE_CHARACTER_CLASS);
    }
}
