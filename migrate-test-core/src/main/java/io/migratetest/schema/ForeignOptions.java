package io.migratetest.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The options of foreign-data wrappers, servers, user mappings, foreign tables and their columns: {@code host 'a', port '5432'}. */
final class ForeignOptions {

    /** A secret is printed as {@code *** (0a1b2c)}: a digest that tells it from another one. */
    private static final Pattern OPTION = Pattern.compile(
            "(?<name>\"(?:[^\"]|\"\")*\"|[^\\s\"',]+) (?<value>'(?:[^']|'')*'|\\*{3} \\([0-9a-f]{6}\\))");

    private ForeignOptions() {}

    /** The clause of a statement that creates something, with a blank before it; empty if there are none. */
    static String clause(Optional<String> options) {
        return options.map(list -> " OPTIONS (" + list + ")").orElse("");
    }

    /** Whether a secret is among them, so that no statement can give them. */
    static boolean areSecret(Optional<String> options) {
        return parsed(options).values().stream().anyMatch(ForeignOptions::isSecret);
    }

    /** The statements that turn some options into others; nothing if one of them is a secret. */
    static List<String> change(String alter, Optional<String> now, Optional<String> wanted) {
        Map<String, String> current = parsed(now);
        Map<String, String> target = parsed(wanted);
        List<String> changes = new ArrayList<>();
        current.keySet().stream()
                .filter(name -> !target.containsKey(name))
                .forEach(name -> changes.add("DROP " + name));
        for (Map.Entry<String, String> option : target.entrySet()) {
            String known = current.get(option.getKey());
            if (option.getValue().equals(known)) {
                continue;
            }
            if (isSecret(option.getValue())) {
                return List.of();
            }
            changes.add((known == null ? "ADD " : "SET ") + option.getKey() + " " + option.getValue());
        }
        return changes.isEmpty() ? List.of() : List.of(alter + " OPTIONS (" + String.join(", ", changes) + ")");
    }

    private static boolean isSecret(String value) {
        return value.startsWith("*");
    }

    private static Map<String, String> parsed(Optional<String> options) {
        Map<String, String> parsed = new LinkedHashMap<>();
        Matcher matcher = OPTION.matcher(options.orElse(""));
        while (matcher.find()) {
            parsed.put(matcher.group("name"), matcher.group("value"));
        }
        return parsed;
    }
}
