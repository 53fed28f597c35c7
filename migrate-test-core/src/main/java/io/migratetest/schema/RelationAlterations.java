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
            case ChosenIndex.REPLICA_IDENTITY, ChosenIndex.CLUSTERED_ON -> ChosenIndex.set(now, wanted, property);
            case "options" ->
                now.is("foreign table")
                        ? ForeignOptions.change(alter, now.property(property), value)
                        : Alterations.options(alter, now.property(property), value);
            case "privileges on the row type" -> Grants.onRowType(wanted, now.property(property), value);
            case "toast options" -> Alterations.options(alter, toast(now.property(property)), toast(value));
            case "tablespace" -> List.of(alter + " SET TABLESPACE " + value.orElse("pg_default"));
            case "access method" -> List.of(alter + " SET ACCESS METHOD " + value.orElse("heap"));
            case Inheritance.INHERITS -> inheritance(now, wanted);
            case Inheritance.BOUND, "detachment" -> reattached(now, wanted);
            case "of type" -> List.of(alter + value.map(type -> " OF " + type).orElse(" NOT OF"));
            case "populated" ->
                List.of("REFRESH MATERIALIZED VIEW " + now.key().name() + (value.isPresent() ? " WITH NO DATA" : ""));
            default -> List.of();
        };
    }

    static List<String> index(SchemaObject now, SchemaObject wanted, String property) {
        Optional<String> value = wanted.property(property);
        return switch (property) {
            case "options" -> Alterations.options(Sql.alter(now), now.property(property), value);
            case Inheritance.INHERITS ->
                value.map(parent -> List.of("ALTER INDEX " + parent + " ATTACH PARTITION "
                                + now.key().name()))
                        .orElse(List.of());
            case "tablespace" -> List.of(Sql.alter(now) + " SET TABLESPACE " + value.orElse("pg_default"));
            case "valid" ->
                value.isEmpty() && !isPartitioned(now)
                        ? List.of("REINDEX INDEX " + now.key().name())
                        : List.of();
            case "statistics targets" -> statisticsTargets(now, value);
            default -> List.of();
        };
    }

    /** It gets valid by the indexes of all partitions, which have to be attached to it. */
    static boolean isPartitioned(SchemaObject index) {
        return index.property(SchemaObject.DEFINITION).orElse("").contains(" ON ONLY ");
    }

    private static List<String> inheritance(SchemaObject now, SchemaObject wanted) {
        List<String> superfluous = new ArrayList<>(Names.list(now.property(Inheritance.INHERITS)));
        List<String> missing = new ArrayList<>(Names.list(wanted.property(Inheritance.INHERITS)));
        List<String> kept = superfluous.stream().filter(missing::contains).toList();
        superfluous.removeAll(kept);
        missing.removeAll(kept);
        List<String> statements = new ArrayList<>();
        superfluous.forEach(parent -> statements.add(detach(now, parent)));
        missing.forEach(parent -> statements.add(attach(wanted, parent)));
        return statements;
    }

    /** No statement changes the bounds of a partition where it is. */
    private static List<String> reattached(SchemaObject now, SchemaObject wanted) {
        List<String> statements = new ArrayList<>();
        if (wanted.property("detachment").isEmpty()) {
            now.property(Inheritance.INHERITS)
                    .ifPresent(parent -> statements.addAll(List.of(detach(now, parent), attach(wanted, parent))));
        }
        return statements;
    }

    private static String detach(SchemaObject table, String parent) {
        return table.property(Inheritance.BOUND).isPresent()
                ? "ALTER TABLE " + parent + " DETACH PARTITION " + table.key().name()
                        + (table.property("detachment").isPresent() ? " FINALIZE" : "")
                : Sql.alter(table) + " NO INHERIT " + parent;
    }

    private static String attach(SchemaObject table, String parent) {
        return table.property(Inheritance.BOUND)
                .map(bound -> "ALTER TABLE " + parent + " ATTACH PARTITION "
                        + table.key().name() + " " + bound)
                .orElse(Sql.alter(table) + " INHERIT " + parent);
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
