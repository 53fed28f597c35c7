package io.migratetest.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The statements that turn the settings of a role into others; settings are printed one a line, as {@code name=value}. */
final class Settings {

    /** Those whose value is a list of names, which PostgreSQL quotes itself. */
    private static final Set<String> LISTS_OF_NAMES = Set.of(
            "local_preload_libraries",
            "search_path",
            "session_preload_libraries",
            "shared_preload_libraries",
            "temp_tablespaces",
            "unix_socket_directories");

    private static final Pattern NAME = Pattern.compile("\"((?:[^\"]|\"\")*)\"|[^,\\s]+");

    private Settings() {}

    static List<String> change(String alter, Optional<String> now, Optional<String> wanted) {
        Map<String, String> current = parsed(now);
        Map<String, String> target = parsed(wanted);
        Set<String> names = new TreeSet<>(current.keySet());
        names.addAll(target.keySet());
        List<String> statements = new ArrayList<>();
        for (String name : names) {
            if (!target.containsKey(name)) {
                statements.add(alter + " RESET " + name);
            } else if (!target.get(name).equals(current.get(name))) {
                statements.add(alter + " SET " + name + " = " + literal(name, target.get(name)));
            }
        }
        return statements;
    }

    /** The value as a literal; of a list, each name as one: as a whole it would be a single name. */
    static String literal(String name, String value) {
        if (!LISTS_OF_NAMES.contains(name) || value.isBlank()) {
            return Sql.literal(value);
        }
        return NAME.matcher(value)
                .results()
                .map(Settings::unquoted)
                .map(Sql::literal)
                .collect(Collectors.joining(", "));
    }

    private static String unquoted(MatchResult name) {
        return name.group(1) == null ? name.group() : name.group(1).replace("\"\"", "\"");
    }

    /** A value may hold a line break; then no name of a setting follows it. */
    private static Map<String, String> parsed(Optional<String> settings) {
        Map<String, String> parsed = new TreeMap<>();
        for (String setting :
                settings.map(list -> List.of(list.split("\n(?=[\\w.]+=)", -1))).orElse(List.of())) {
            int equals = setting.indexOf('=');
            parsed.put(setting.substring(0, equals), setting.substring(equals + 1));
        }
        return parsed;
    }
}
