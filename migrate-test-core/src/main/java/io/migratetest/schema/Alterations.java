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
            case "privileges" -> Grants.change(wanted, now.property(property), value);
            case "security labels" -> SecurityLabels.change(now, now.property(property), value);
            case "comment" -> now.is("database") ? ofKind(now, wanted, property) : Reference.comment(now, value);
            case "comment on the row type" -> List.of(Reference.commentOnRowType(now, value));
            case "comment on the array type" -> List.of(Reference.commentOnArrayType(now, value));
            case "owner" -> now.is("database") ? ofKind(now, wanted, property) : owner(now, value);
            case "depends on extension" -> Extensions.dependence(now, now.property(property), value);
            case SchemaObject.PART_OF -> belonging(now, wanted);
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
            case "type" -> TypeAlterations.type(now, wanted, property);
            case "domain" -> TypeAlterations.domain(now, value, property);
            case "operator" -> OperatorDefinitions.set(now, property, value);
            case "text search configuration", "text search dictionary" -> TextSearch.set(now, property, value);
            case "extension" -> Extensions.set(now, wanted, property);
            case "database" -> CurrentDatabase.set(now, wanted, property);
            case "foreign-data wrapper", "server", "user mapping" -> ForeignData.set(now, value, property);
            case "publication", "subscription" -> Replication.set(now, value, property);
            case "role" -> Roles.set(now, wanted, property);
            case "membership" -> Roles.option(now, value, property);
            case "tablespace" -> Tablespaces.set(now, value, property);
            case "trigger", "rule", "event trigger" ->
                property.equals("enabled") ? List.of(enable(now, value)) : List.of();
            case "constraint" ->
                property.equals(ConstraintTriggers.PROPERTY) ? ConstraintTriggers.set(now, wanted) : List.of();
            case "statistics" ->
                property.equals("statistics target")
                        ? List.of(Sql.alter(now) + " SET STATISTICS " + value.orElse("-1"))
                        : List.of();
            default -> List.of();
        };
    }

    /** PostgreSQL cannot give an extension away. */
    private static List<String> owner(SchemaObject now, Optional<String> value) {
        return now.is("extension")
                ? List.of()
                : value.map(owner -> Sql.alter(now) + " OWNER TO " + owner).stream()
                        .toList();
    }

    private static List<String> belonging(SchemaObject now, SchemaObject wanted) {
        List<String> statements = new ArrayList<>(Extensions.membership(now, wanted));
        if (now.is("sequence") && statements.isEmpty()) {
            statements.add(SequenceClauses.ownedBy(wanted));
        }
        return statements;
    }

    private static String enable(SchemaObject part, Optional<String> value) {
        String verb = switch (value.orElse("yes")) {
            case "no" -> " DISABLE ";
            case "on replicas only" -> " ENABLE REPLICA ";
            case "always" -> " ENABLE ALWAYS ";
            default -> " ENABLE ";
        };
        return part.is("event trigger")
                ? Sql.alter(part) + verb.stripTrailing()
                : Sql.alterHome(part) + verb + Sql.kind(part) + " " + Names.local(part.key());
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
