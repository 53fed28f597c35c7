package io.migratetest.schema;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who may do what with an object.
 *
 * <p>A snapshot prints what differs from the privileges that PostgreSQL gives by itself, one grant a line: {@code alice: INSERT, SELECT WITH GRANT
 * OPTION (granted by bob)}, {@code PUBLIC: nothing}, {@code the owner: SELECT}.
 */
final class Privileges {

    static final String THE_OWNER = "the owner";

    static final String WITH_GRANT_OPTION = " WITH GRANT OPTION";

    /** Every privilege that there is on such an object, none of them with the right to grant it. */
    static final Set<String> ALL = Set.of("ALL");

    private static final String PUBLIC = "PUBLIC";

    private static final Pattern LINE = Pattern.compile(
            "(?m)^(?<grantee>\"(?:[^\"]|\"\")*\"|[^\":\n]+): (?<privileges>nothing|[A-Z, ]+)(?: \\(granted by (?<grantor>\"(?:[^\"]|\"\")*\"|[^\")\n]+)\\))?$");

    /** From version 17 on and before. */
    private static final Set<String> ALL_ON_TABLES = Set.of(
            "DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE",
            "DELETE, INSERT, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE");

    private final SchemaObject object;
    private final Map<Edge, Set<String>> deviations;

    private Privileges(SchemaObject object, Map<Edge, Set<String>> deviations) {
        this.object = object;
        this.deviations = deviations;
    }

    /**
     * Who was granted something, and by whom.
     *
     * @param grantor empty for the owner
     */
    record Edge(String grantee, Optional<String> grantor) {}

    /** The privileges that an object's property prints. */
    static Privileges parse(SchemaObject object, Optional<String> printed) {
        Map<Edge, Set<String>> deviations = new LinkedHashMap<>();
        Matcher matcher = LINE.matcher(printed.orElse(""));
        while (matcher.find()) {
            Edge edge = new Edge(matcher.group("grantee"), Optional.ofNullable(matcher.group("grantor")));
            deviations.put(edge, set(object, matcher.group("privileges")));
        }
        return new Privileges(object, deviations);
    }

    private static Set<String> set(SchemaObject object, String list) {
        if (list.equals("nothing")) {
            return Set.of();
        }
        return isEverything(object, list) ? ALL : new TreeSet<>(List.of(list.split(", ", -1)));
    }

    /** The grants that are not the usual ones. */
    Set<Edge> edges() {
        return deviations.keySet();
    }

    /** What was granted; what is usual, if nothing else is printed. */
    Set<String> of(Edge edge) {
        return Optional.ofNullable(deviations.get(edge)).orElseGet(() -> usual(edge));
    }

    private Set<String> usual(Edge edge) {
        boolean ofSchemaDefaults =
                object.is("default privileges") && object.key().name().contains(" in schema ");
        if (edge.grantor().isPresent() || ofSchemaDefaults || object.is("column")) {
            return Set.of();
        }
        return switch (edge.grantee()) {
            case THE_OWNER -> ALL;
            case PUBLIC -> usualForEverybody();
            default -> Set.of();
        };
    }

    private Set<String> usualForEverybody() {
        return switch (object.key().kind()) {
            case "function", "procedure", "aggregate", "window function", "type", "domain", "language" -> ALL;
            case "database" -> Set.of("CONNECT", "TEMPORARY");
            case "default privileges" ->
                object.key().name().endsWith(" on functions")
                                || object.key().name().endsWith(" on types")
                        ? ALL
                        : Set.of();
            default -> Set.of();
        };
    }

    /** Whether a list, as it is printed, holds every privilege that there is on such an object. */
    static boolean isEverything(SchemaObject object, String list) {
        return switch (object.key().kind()) {
            case "table", "view", "materialized view", "foreign table" -> ALL_ON_TABLES.contains(list);
            case "sequence" -> list.equals("SELECT, UPDATE, USAGE");
            case "schema" -> list.equals("CREATE, USAGE");
            case "database" -> list.equals("CONNECT, CREATE, TEMPORARY");
            case "function", "procedure", "aggregate", "window function" -> list.equals("EXECUTE");
            case "tablespace" -> list.equals("CREATE");
            case "parameter" -> list.equals("ALTER SYSTEM, SET");
            case "type", "domain", "language", "server", "foreign-data wrapper" -> list.equals("USAGE");
            case "default privileges" -> isEveryDefault(object.key().name(), list);
            default -> false;
        };
    }

    private static boolean isEveryDefault(String name, String list) {
        return switch (name.substring(name.lastIndexOf(' ') + 1)) {
            case "tables" -> ALL_ON_TABLES.contains(list);
            case "sequences" -> list.equals("SELECT, UPDATE, USAGE");
            case "functions" -> list.equals("EXECUTE");
            case "types" -> list.equals("USAGE");
            case "schemas" -> list.equals("CREATE, USAGE");
            case "objects" -> list.equals("SELECT, UPDATE");
            default -> false;
        };
    }
}
