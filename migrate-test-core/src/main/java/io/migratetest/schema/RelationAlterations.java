package io.migratetest.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The statements that give one property of a table, a view or an index another value. */
final class RelationAlterations {

    private RelationAlterations() {}

    static List<String> set(SchemaObject now, SchemaObject wanted, String property) {
        String alter = Sql.alter(now);
        Optional<String> value = wanted.property(property);
        return switch (property) {
            case "persistence" -> List.of(alter + (value.isPresent() ? " SET UNLOGGED" : " SET LOGGED"));
            case "row security" ->
                List.of(alter + (value.isPresent() ? " ENABLE" : " DISABLE") + " ROW LEVEL SECURITY");
            case "row security of the owner" ->
                List.of(alter + (value.isPresent() ? " FORCE" : " NO FORCE") + " ROW LEVEL SECURITY");
            case "replica identity" -> replicaIdentity(alter, value);
            case "options" ->
                now.is("foreign table")
                        ? ForeignOptions.change(alter, now.property(property), value)
                        : Alterations.options(alter, now.property(property), value);
            case "privileges on the row type" -> Grants.onRowType(wanted, now.property(property), value);
            case "toast options" -> Alterations.options(alter, toast(now.property(property)), toast(value));
            case "tablespace" -> List.of(alter + " SET TABLESPACE " + value.orElse("pg_default"));
            case "access method" -> List.of(alter + " SET ACCESS METHOD " + value.orElse("heap"));
            case "inherits" -> inheritance(now, wanted);
            case "of type" -> List.of(alter + value.map(type -> " OF " + type).orElse(" NOT OF"));
            case "populated" ->
                List.of("REFRESH MATERIALIZED VIEW " + now.key().name() + (value.isPresent() ? " WITH NO DATA" : ""));
            default -> List.of();
        };
    }

    static List<String> index(SchemaObject now, Optional<String> value, String property) {
        return switch (property) {
            case "tablespace" -> List.of(Sql.alter(now) + " SET TABLESPACE " + value.orElse("pg_default"));
            case "valid", "ready" ->
                value.isEmpty() ? List.of("REINDEX INDEX " + now.key().name()) : List.of();
            case "statistics targets" -> statisticsTargets(now, value);
            default -> List.of();
        };
    }

    /** An index as replica identity is told, and set back, by the index. */
    private static List<String> replicaIdentity(String alter, Optional<String> value) {
        return value.filter("index"::equals).isPresent()
                ? List.of()
                : List.of(alter + " REPLICA IDENTITY " + Sql.upper(value.orElse("default")));
    }

    private static List<String> inheritance(SchemaObject now, SchemaObject wanted) {
        String name = now.key().name();
        List<String> statements = new ArrayList<>();
        now.property("inherits")
                .ifPresent(parent -> statements.add(
                        now.property("partition bound").isPresent()
                                ? "ALTER TABLE " + parent + " DETACH PARTITION " + name
                                : "ALTER TABLE " + name + " NO INHERIT " + parent));
        wanted.property("inherits")
                .ifPresent(parent -> statements.add(wanted.property("partition bound")
                        .map(bound -> "ALTER TABLE " + parent + " ATTACH PARTITION " + name + " " + bound)
                        .orElse("ALTER TABLE " + name + " INHERIT " + parent)));
        return statements;
    }

    private static Optional<String> toast(Optional<String> options) {
        return options.map(
                list -> Stream.of(list.split(", ", -1)).map("toast."::concat).collect(Collectors.joining(", ")));
    }

    private static List<String> statisticsTargets(SchemaObject now, Optional<String> value) {
        List<String> wanted = value.map(list -> List.of(list.split(", ", -1))).orElse(List.of());
        List<String> statements = new ArrayList<>();
        for (String target : now.property("statistics targets").orElse("").split(", ", -1)) {
            if (!target.isEmpty() && !wanted.contains(target)) {
                statements.add(statisticsTarget(now, target.substring(0, target.indexOf(':')) + ": -1"));
            }
        }
        wanted.forEach(target -> statements.add(statisticsTarget(now, target)));
        return statements;
    }

    private static String statisticsTarget(SchemaObject index, String target) {
        return Sql.alter(index) + " ALTER COLUMN " + target.replace(": ", " SET STATISTICS ");
    }
}
