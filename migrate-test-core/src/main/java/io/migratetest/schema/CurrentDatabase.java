package io.migratetest.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Statements about the database in which they run, whatever it is called: ours has another name than the one that the user will run them in. */
final class CurrentDatabase {

    private static final Pattern SETTING =
            Pattern.compile("(?<name>(?:[^=\n]+: )?[\\w.]+)=(?<value>.*)", Pattern.DOTALL);

    private CurrentDatabase() {}

    /** A statement whose parts stand before and after the name of the database. */
    static String statement(String beforeName, String afterName) {
        String format = (beforeName + "\0" + afterName).replace("%", "%%").replace("\0", "%I");
        String body = " BEGIN EXECUTE format(" + Sql.literal(format) + ", current_database()); END ";
        String quote = "$$";
        while (body.contains(quote)) {
            quote = quote.substring(0, quote.length() - 1) + "x$";
        }
        return "DO " + quote + body + quote;
    }

    static List<String> set(SchemaObject now, SchemaObject wanted, String property) {
        Optional<String> value = wanted.property(property);
        return switch (property) {
            case "comment" ->
                List.of(statement(
                        "COMMENT ON DATABASE ", " IS " + value.map(Sql::literal).orElse("NULL")));
            case "owner" ->
                value.map(owner -> statement("ALTER DATABASE ", " OWNER TO " + owner)).stream()
                        .toList();
            case "connection limit" -> List.of(statement("ALTER DATABASE ", " CONNECTION LIMIT " + value.orElse("-1")));
            case "template" -> List.of(statement("ALTER DATABASE ", " IS_TEMPLATE " + value.isPresent()));
            case "settings", "settings of roles" -> settings(now.property(property), value);
            default -> List.of();
        };
    }

    private static List<String> settings(Optional<String> now, Optional<String> wanted) {
        Map<String, String> target = parsed(wanted);
        Map<String, String> current = parsed(now);
        List<String> statements = new ArrayList<>();
        current.forEach((name, value) -> {
            if (!target.containsKey(name)) {
                statements.add(setting(name, "RESET ", ""));
            }
        });
        target.forEach((name, value) -> {
            if (!value.equals(current.get(name))) {
                statements.add(setting(
                        name, "SET ", " = " + Settings.literal(name.substring(name.lastIndexOf(' ') + 1), value)));
            }
        });
        return statements;
    }

    /** The name is {@code work_mem}, or {@code alice: work_mem} for the sessions of one role. */
    private static String setting(String name, String verb, String value) {
        int colon = name.lastIndexOf(": ");
        return colon < 0
                ? statement("ALTER DATABASE ", " " + verb + name + value)
                : statement(
                        "ALTER ROLE " + name.substring(0, colon) + " IN DATABASE ",
                        " " + verb + name.substring(colon + 2) + value);
    }

    /** One a line; a value may have several lines itself. */
    private static Map<String, String> parsed(Optional<String> settings) {
        Map<String, String> parsed = new TreeMap<>();
        for (String line : settings.map(list -> List.of(list.split("\n(?=(?:[^=\n]+: )?[\\w.]+=)", -1)))
                .orElse(List.of())) {
            Matcher matcher = SETTING.matcher(line);
            if (matcher.matches()) {
                parsed.put(matcher.group("name"), matcher.group("value"));
            }
        }
        return parsed;
    }
}
