package io.migratetest.schema;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An object that has another name, seen as a substitution in everything that mentions it. */
record Rename(ObjectKey from, ObjectKey to) {

    /** The key as it is after the rename; a part changes its name with its table. */
    ObjectKey apply(ObjectKey key) {
        return key.equals(from) ? to : new ObjectKey(key.kind(), apply(key.name()));
    }

    /** The text as PostgreSQL prints it after the rename. */
    String apply(String text) {
        String renamed = replace(text, from.name(), to.name());
        return replace(renamed, Names.simple(from), Names.simple(to));
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
                || apply(before).equals(after);
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
        properties.replaceAll((property, value) ->
                after.property(property).filter(other -> explains(value, other)).orElse(value));
        return properties;
    }

    /** The statement that takes it back. */
    String revertedBy() {
        String alter = switch (to.kind()) {
            case "column" -> "ALTER TABLE " + Names.home(to) + " RENAME COLUMN " + Names.local(to);
            case "attribute" -> "ALTER TYPE " + Names.home(to) + " RENAME ATTRIBUTE " + Names.local(to);
            case "constraint" -> "ALTER TABLE " + Names.home(to) + " RENAME CONSTRAINT " + Names.local(to);
            case "trigger", "policy", "rule" ->
                "ALTER " + Sql.upper(to.kind()) + " " + Names.local(to) + " ON " + Names.home(to) + " RENAME";
            default -> "ALTER " + Sql.kind(to) + " " + to.name() + " RENAME";
        };
        return alter + " TO " + Names.simple(from) + ";";
    }

    /** Replaces whole words only; a quote is part of a word. */
    private static String replace(String text, String word, String replacement) {
        return !text.contains(word)
                ? text
                : Pattern.compile(
                                "(?<![\\w$\"])" + Pattern.quote(word) + "(?![\\w$\"])", Pattern.UNICODE_CHARACTER_CLASS)
                        .matcher(text)
                        .replaceAll(Matcher.quoteReplacement(replacement));
    }
}
