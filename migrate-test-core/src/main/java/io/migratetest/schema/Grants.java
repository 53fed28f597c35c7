package io.migratetest.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The statements that turn the privileges on an object into others; privileges are printed one grantee a line. */
final class Grants {

    private static final Pattern LINE =
            Pattern.compile("(?<grantee>\"(?:[^\"]|\"\")*\"|[^\":\n]+): (?<privileges>[A-Z, ]*)(?:\n|$)");
    private static final String WITH_GRANT_OPTION = " WITH GRANT OPTION";

    private static final String ALL = "ALL";

    /** All privileges that there are on a table, from version 17 on and before. */
    private static final Set<String> ON_TABLES = Set.of(
            "DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE",
            "DELETE, INSERT, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE");

    private final SchemaObject object;

    private Grants(SchemaObject object) {
        this.object = object;
    }

    /** Nothing where a privilege was granted by somebody else than the owner, or the object cannot be named in a statement. */
    static List<String> change(SchemaObject object, Optional<String> current, Optional<String> wanted) {
        Grants grants = new Grants(object);
        Optional<Map<String, String>> now = grants.byGrantee(current);
        Optional<Map<String, String>> then = grants.byGrantee(wanted);
        if (now.isEmpty() || then.isEmpty() || object.is("database")) {
            return List.of();
        }
        return grants.statements(now.get(), then.get());
    }

    private List<String> statements(Map<String, String> now, Map<String, String> then) {
        List<String> statements = new ArrayList<>();
        Set<String> grantees = new LinkedHashSet<>(now.keySet());
        grantees.addAll(then.keySet());
        for (String grantee : grantees) {
            String privileges = then.getOrDefault(grantee, "");
            if (!privileges.equals(now.getOrDefault(grantee, ""))) {
                if (now.containsKey(grantee)) {
                    statements.add(statement("REVOKE ALL", "FROM " + grantee));
                }
                statements.addAll(grant(grantee, privileges));
            }
        }
        return statements;
    }

    /** What PostgreSQL grants by itself, and prints as nothing; columns and default privileges have no owner of their own. */
    private Map<String, String> initial() {
        Map<String, String> privileges = new LinkedHashMap<>();
        if (!object.is("column", "default privileges")) {
            object.property("owner").ifPresent(owner -> privileges.put(owner, ALL));
        }
        if (object.is("function", "procedure", "aggregate", "type", "domain", "language")) {
            privileges.put("PUBLIC", ALL);
        }
        return privileges;
    }

    private List<String> grant(String grantee, String privileges) {
        Map<Boolean, String> byOption = List.of(privileges.split(", ", -1)).stream()
                .filter(privilege -> !privilege.isEmpty())
                .collect(Collectors.groupingBy(
                        privilege -> privilege.endsWith(WITH_GRANT_OPTION),
                        Collectors.mapping(
                                privilege -> privilege.replace(WITH_GRANT_OPTION, ""), Collectors.joining(", "))));
        List<String> statements = new ArrayList<>();
        byOption.forEach((withOption, list) ->
                statements.add(statement("GRANT " + list, "TO " + grantee + (withOption ? WITH_GRANT_OPTION : ""))));
        return statements;
    }

    private String statement(String verb, String grantee) {
        ObjectKey key = object.key();
        return switch (key.kind()) {
            case "column" ->
                verb.replaceAll("(, |$)", " (" + Matcher.quoteReplacement(Names.local(key)) + ")$1") + " ON "
                        + Names.home(key) + " " + grantee;
            case "table", "view", "materialized view", "foreign table" -> verb + " ON " + key.name() + " " + grantee;
            case "aggregate" -> verb + " ON FUNCTION " + key.name() + " " + grantee;
            case "server" -> verb + " ON FOREIGN SERVER " + key.name() + " " + grantee;
            case "default privileges" -> {
                int on = key.name().lastIndexOf(" on ");
                yield "ALTER DEFAULT PRIVILEGES " + key.name().substring(0, on) + " " + verb
                        + key.name().substring(on) + " " + grantee;
            }
            default -> verb + " ON " + Sql.kind(object) + " " + key.name() + " " + grantee;
        };
    }

    private boolean isEverything(String list) {
        return switch (object.key().kind()) {
            case "table", "view", "materialized view", "foreign table" -> ON_TABLES.contains(list);
            case "sequence" -> list.equals("SELECT, UPDATE, USAGE");
            case "schema" -> list.equals("CREATE, USAGE");
            case "function", "procedure", "aggregate" -> list.equals("EXECUTE");
            case "type", "domain", "language", "server", "foreign-data wrapper" -> list.equals("USAGE");
            default -> false;
        };
    }

    private Optional<Map<String, String>> byGrantee(Optional<String> printed) {
        if (printed.isEmpty()) {
            return Optional.of(initial());
        }
        Map<String, String> privileges = new LinkedHashMap<>();
        Matcher line = LINE.matcher(printed.get());
        while (line.regionStart() < line.regionEnd()) {
            if (!line.lookingAt()) {
                return Optional.empty();
            }
            String list = line.group("privileges");
            if (!list.isEmpty()) {
                privileges.put(line.group("grantee"), isEverything(list) ? ALL : list);
            }
            line.region(line.end(), line.regionEnd());
        }
        return Optional.of(privileges);
    }
}
