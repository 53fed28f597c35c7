package io.migratetest.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The statements that create and alter what full text search is made of. */
final class TextSearch {

    private static final String MAPPINGS = "mappings";
    private static final String OPTIONS = "options";

    /** As PostgreSQL prints them: {@code stopwords = 'english', accept = 0}. */
    private static final Pattern OPTION =
            Pattern.compile("(?<name>\"(?:[^\"]|\"\")*\"|\\w+) = (?<value>E?'(?:[^']|'')*'|[^,]+)");

    private TextSearch() {}

    static String create(SchemaObject object) {
        String options = object.property(OPTIONS).map(", "::concat).orElse("");
        String clauses = switch (object.key().kind()) {
            case "text search configuration" ->
                Clauses.of(object).value("PARSER", "parser").list();
            case "text search dictionary" ->
                "(TEMPLATE = " + object.property("template").orElse("") + options + ")";
            case "text search template" ->
                Clauses.of(object)
                        .function("INIT", "init")
                        .function("LEXIZE", "lexize")
                        .list();
            default ->
                Clauses.of(object)
                        .function("START", "start")
                        .function("GETTOKEN", "get token")
                        .function("END", "end")
                        .function("HEADLINE", "headline")
                        .function("LEXTYPES", "token types")
                        .list();
        };
        return "CREATE " + Sql.kind(object) + " " + object.key().name() + " " + clauses;
    }

    static List<String> set(SchemaObject now, String property, Optional<String> value) {
        return switch (property) {
            case MAPPINGS -> mappings(now, value);
            case OPTIONS -> options(now, value);
            default -> List.of();
        };
    }

    private static List<String> mappings(SchemaObject now, Optional<String> value) {
        Map<String, String> old = byToken(now.property(MAPPINGS));
        Map<String, String> wanted = byToken(value);
        List<String> statements = new ArrayList<>();
        for (String token : old.keySet()) {
            if (!wanted.containsKey(token)) {
                statements.add(Sql.alter(now) + " DROP MAPPING FOR " + token);
            }
        }
        wanted.forEach((token, dictionaries) -> {
            if (!dictionaries.equals(old.get(token))) {
                statements.add(Sql.alter(now) + (old.containsKey(token) ? " ALTER" : " ADD") + " MAPPING FOR " + token
                        + " WITH " + dictionaries);
            }
        });
        return statements;
    }

    private static Map<String, String> byToken(Optional<String> mappings) {
        Map<String, String> byToken = new LinkedHashMap<>();
        mappings.stream().flatMap(String::lines).forEach(line -> {
            int colon = line.indexOf(": ");
            byToken.put(line.substring(0, colon), line.substring(colon + 2));
        });
        return byToken;
    }

    /** An option without a value goes back to its default. */
    private static List<String> options(SchemaObject now, Optional<String> value) {
        Map<String, String> old = byName(now.property(OPTIONS));
        Map<String, String> wanted = byName(value);
        List<String> settings = new ArrayList<>();
        for (String name : old.keySet()) {
            if (!wanted.containsKey(name)) {
                settings.add(name);
            }
        }
        wanted.forEach((name, setting) -> {
            if (!setting.equals(old.get(name))) {
                settings.add(name + " = " + setting);
            }
        });
        return settings.isEmpty() ? List.of() : List.of(Sql.alter(now) + " (" + String.join(", ", settings) + ")");
    }

    private static Map<String, String> byName(Optional<String> options) {
        Map<String, String> byName = new LinkedHashMap<>();
        Matcher matcher = OPTION.matcher(options.orElse(""));
        while (matcher.find()) {
            byName.put(matcher.group("name"), matcher.group("value"));
        }
        return byName;
    }
}
