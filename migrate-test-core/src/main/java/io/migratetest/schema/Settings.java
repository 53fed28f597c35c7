package io.migratetest.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Values of configuration parameters, as the catalogs keep them and as {@code SET} takes them. */
final class Settings {

    /** PostgreSQL takes and keeps these as lists of names; an extension's parameter cannot be one. */
    private static final Set<String> LISTS_OF_NAMES = Set.of(
            "local_preload_libraries",
            "search_path",
            "session_preload_libraries",
            "shared_preload_libraries",
            "temp_tablespaces",
            "unix_socket_directories");

    private static final Pattern NAME = Pattern.compile("\"(?<quoted>(?:[^\"]|\"\")*)\"|(?<plain>[^,\\s\"]+)");

    private Settings() {}

    /** The value as a literal; of a list, each name as one: as a whole it would be a single name. */
    static String literal(String parameter, String value) {
        if (!LISTS_OF_NAMES.contains(parameter)) {
            return Sql.literal(value);
        }
        List<String> names = new ArrayList<>();
        Matcher matcher = NAME.matcher(value);
        while (matcher.find()) {
            String quoted = matcher.group("quoted");
            names.add(Sql.literal(quoted == null ? matcher.group("plain") : quoted.replace("\"\"", "\"")));
        }
        return names.isEmpty() ? "''" : String.join(", ", names);
    }
}
