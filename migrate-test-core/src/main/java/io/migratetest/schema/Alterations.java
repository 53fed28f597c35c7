package io.migratetest.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The statements, without semicolons, that give one property of an object another value. */
final class Alterations {

    private Alterations() {}

    /**
     * Empty where no statement does it.
     *
     * @param now the object as it is
     * @param wanted the object as it should be
     */
    static List<String> set(SchemaObject now, SchemaObject wanted, String property) {
        Optional<String> value = wanted.property(property);
        return switch (property) {
            case "comment" -> comment(now, value);
            case "owner" ->
                value.map(owner -> List.of(Sql.alter(now) + " OWNER TO " + owner))
                        .orElse(List.of());
            case "privileges" -> Grants.change(now, now.property(property), value);
            default -> ofKind(now, wanted, property);
        };
    }

    private static List<String> ofKind(SchemaObject now, SchemaObject wanted, String property) {
        Optional<String> value = wanted.property(property);
        return switch (now.key().kind()) {
            case "column", "attribute" -> ColumnAlterations.set(now, wanted, property);
            case "table", "view", "materialized view", "foreign table" ->
                RelationAlterations.set(now, wanted, property);
            case "index" -> RelationAlterations.index(now, wanted, property);
            case "sequence" -> SequenceClauses.set(now, wanted, property);
            case "type" -> property.equals("labels") ? EnumLabels.change(now, value) : List.of();
            case "domain" -> domain(now, value, property);
            case "extension" -> extension(now, value, property);
            case "trigger" ->
                property.equals("enabled") ? List.of(enable(now, value)) : dependence(now, value, property);
            case "rule" -> property.equals("enabled") ? List.of(enable(now, value)) : List.of();
            case "constraint" ->
                property.equals(ConstraintTriggers.PROPERTY) ? ConstraintTriggers.set(now, wanted) : List.of();
            case "statistics" ->
                property.equals("statistics target")
                        ? List.of(Sql.alter(now) + " SET STATISTICS " + value.orElse("-1"))
                        : List.of();
            default -> List.of();
        };
    }

    private static List<String> comment(SchemaObject object, Optional<String> value) {
        if (object.is("database", "user mapping", "default privileges")) {
            return List.of();
        }
        String reference = object.is("constraint", "trigger", "rule", "policy")
                ? Names.local(object.key()) + " ON " + (Sql.ofDomain(object) ? "DOMAIN " : "")
                        + Names.home(object.key())
                : Sql.name(object);
        return List.of("COMMENT ON " + Sql.kind(object) + " " + reference + " IS "
                + value.map(Sql::literal).orElse("NULL"));
    }

    private static List<String> domain(SchemaObject now, Optional<String> value, String property) {
        return switch (property) {
            case "default" ->
                List.of(Sql.alter(now)
                        + value.map(expression -> " SET DEFAULT " + expression).orElse(" DROP DEFAULT"));
            case "not null" -> List.of(Sql.alter(now) + (Sql.isTrue(value) ? " SET NOT NULL" : " DROP NOT NULL"));
            default -> List.of();
        };
    }

    private static List<String> extension(SchemaObject now, Optional<String> value, String property) {
        return switch (property) {
            case "schema" ->
                value.map(schema -> List.of(Sql.alter(now) + " SET SCHEMA " + schema))
                        .orElse(List.of());
            case "version" ->
                value.map(version -> List.of(Sql.alter(now) + " UPDATE TO " + Sql.literal(version)))
                        .orElse(List.of());
            default -> List.of();
        };
    }

    private static String enable(SchemaObject part, Optional<String> value) {
        String verb = switch (value.orElse("yes")) {
            case "no" -> " DISABLE ";
            case "on replicas only" -> " ENABLE REPLICA ";
            case "always" -> " ENABLE ALWAYS ";
            default -> " ENABLE ";
        };
        return Sql.alterHome(part) + verb + Sql.kind(part) + " " + Names.local(part.key());
    }

    /** On extensions that take the object with them when they go. */
    static List<String> dependence(SchemaObject now, Optional<String> value, String property) {
        if (!property.equals("depends on extensions")) {
            return List.of();
        }
        String alter = now.is("trigger")
                ? "ALTER TRIGGER " + Names.local(now.key()) + " ON " + Names.home(now.key())
                : Sql.alter(now);
        List<String> wanted = Names.list(value);
        List<String> superfluous = new ArrayList<>(Names.list(now.property(property)));
        superfluous.removeAll(wanted);
        List<String> statements = new ArrayList<>();
        superfluous.forEach(extension -> statements.add(alter + " NO DEPENDS ON EXTENSION " + extension));
        wanted.forEach(extension -> statements.add(alter + " DEPENDS ON EXTENSION " + extension));
        return statements;
    }

    /** The statements that turn one list of {@code name=value} into another. */
    static List<String> options(String alter, Optional<String> now, Optional<String> wanted) {
        Map<String, String> target = parsed(wanted);
        Map<String, String> superfluous = parsed(now);
        superfluous.keySet().removeAll(target.keySet());
        List<String> statements = new ArrayList<>();
        if (!superfluous.isEmpty()) {
            statements.add(alter + " RESET (" + String.join(", ", superfluous.keySet()) + ")");
        }
        if (!target.isEmpty()) {
            List<String> settings = new ArrayList<>();
            target.forEach((name, value) -> settings.add(name + " = " + Sql.literal(value)));
            statements.add(alter + " SET (" + String.join(", ", settings) + ")");
        }
        return statements;
    }

    static Map<String, String> parsed(Optional<String> options) {
        Map<String, String> parsed = new TreeMap<>();
        for (String option : options.map(list -> List.of(list.split(", ", -1))).orElse(List.of())) {
            int equals = option.indexOf('=');
            parsed.put(option.substring(0, equals), option.substring(equals + 1));
        }
        return parsed;
    }
}
