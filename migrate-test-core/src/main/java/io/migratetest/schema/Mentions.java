package io.migratetest.schema;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names that occur in what PostgreSQL prints about an object and its parts. */
final class Mentions {

    private static final String WORD = "[\\p{L}_][\\p{L}\\p{N}_$]*";

    /** A string may hold a single quote of this kind, behind which nothing would be found: plain names are looked for without quoted ones, too. */
    private static final Pattern PLAIN = Pattern.compile(WORD + "(?:\\." + WORD + ")*");

    private static final String IDENTIFIER = "(?:" + WORD + "|\"(?:[^\"]|\"\")*+\")";
    private static final Pattern PART = Pattern.compile(IDENTIFIER);
    private static final Pattern ANY = Pattern.compile(IDENTIFIER + "(?:\\." + IDENTIFIER + ")*");

    private Mentions() {}

    /** Values as a whole, and the qualified names in them. */
    static Set<String> in(ObjectKey key, Schema schema) {
        Set<String> mentions = new HashSet<>();
        collect(key, schema, mentions);
        return mentions;
    }

    /** What others write when they mean the object; routines and operators are meant by name, and by arguments only where PostgreSQL prints these. */
    static Set<String> of(ObjectKey key) {
        return new HashSet<>(List.of(key.name(), Names.plain(key)));
    }

    private static void collect(ObjectKey key, Schema schema, Set<String> mentions) {
        schema.find(key)
                .ifPresent(object -> object.properties().values().forEach(value -> {
                    mentions.add(value);
                    find(ANY, value, mentions);
                    if (value.contains("\"")) {
                        find(PLAIN, value, mentions);
                    }
                }));
        schema.partsOf(key).forEach(part -> collect(part.key(), schema, mentions));
    }

    /** Whoever mentions a column mentions its table and its schema. */
    private static void find(Pattern pattern, String text, Set<String> mentions) {
        Matcher names = pattern.matcher(text);
        while (names.find()) {
            Matcher part = PART.matcher(names.group());
            while (part.find()) {
                mentions.add(names.group().substring(0, part.end()));
            }
        }
    }
}
