package io.migratetest.rows;

import io.migratetest.database.Database;
import io.migratetest.rows.Partition.Bound;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads what there is to know about tables in a few questions, however many tables there are. */
final class TableReader {

    /** Those of extensions, temporary ones and ours are nobody's to fill; partitions are filled through what they are partitions of. */
    private static final String TABLES = """
            select c.oid, pg_catalog.quote_ident(n.nspname) || '.' || pg_catalog.quote_ident(c.relname), c.relkind
            from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace
            where c.oid >= 16384 and c.relkind in ('r', 'p') and not c.relispartition and c.relpersistence <> 't' and n.nspname <> '%s'
            and not exists (select from pg_catalog.pg_depend d
                where d.classid = 'pg_catalog.pg_class'::pg_catalog.regclass and d.objid = c.oid and d.deptype = 'e')
            and %%s order by 2""".formatted(Database.OWN_SCHEMA);

    private static final String COLUMNS = """
            select a.attrelid, a.attname, a.atttypid, a.atttypmod, a.attnotnull, coalesce(pg_catalog.pg_get_expr(d.adbin, d.adrelid), ''),
            case when a.attidentity <> '' then coalesce((select pg_catalog.quote_ident(n.nspname) || '.' || pg_catalog.quote_ident(s.relname)
                from pg_catalog.pg_depend p join pg_catalog.pg_class s on s.oid = p.objid join pg_catalog.pg_namespace n on n.oid = s.relnamespace
                where p.classid = 'pg_catalog.pg_class'::pg_catalog.regclass and p.refclassid = 'pg_catalog.pg_class'::pg_catalog.regclass
                and p.refobjid = a.attrelid and p.refobjsubid = a.attnum and p.deptype = 'i' and s.relkind = 'S'), '') else '' end
            from pg_catalog.pg_attribute a left join pg_catalog.pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
            where a.attrelid = any (?) and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' order by a.attrelid, a.attnum""";

    private static final String RULES = """
            select c.conrelid, c.conname, c.contype::text,
            array(select a.attname::text from pg_catalog.unnest(c.conkey) with ordinality k (number, place)
                join pg_catalog.pg_attribute a on a.attrelid = c.conrelid and a.attnum = k.number order by k.place),
            coalesce(pg_catalog.pg_get_expr(c.conbin, c.conrelid), ''), c.confrelid,
            (select pg_catalog.quote_ident(n.nspname) || '.' || pg_catalog.quote_ident(t.relname)
                from pg_catalog.pg_class t join pg_catalog.pg_namespace n on n.oid = t.relnamespace where t.oid = c.confrelid),
            array(select a.attname::text from pg_catalog.unnest(c.confkey) with ordinality k (number, place)
                join pg_catalog.pg_attribute a on a.attrelid = c.confrelid and a.attnum = k.number order by k.place)
            from pg_catalog.pg_constraint c where c.conrelid = any (?) and c.contype in ('c', 'f', 'p', 'u', 'x')
            union all
            select i.indrelid, c.relname, 'u', array(select distinct a.attname::text from pg_catalog.pg_depend d
                join pg_catalog.pg_attribute a on a.attrelid = d.refobjid and a.attnum = d.refobjsubid
                where d.classid = 'pg_catalog.pg_class'::pg_catalog.regclass and d.objid = i.indexrelid and d.refobjid = i.indrelid and d.refobjsubid > 0),
            coalesce(pg_catalog.pg_get_expr(i.indpred, i.indrelid), ''), 0::pg_catalog.oid, null, '{}'
            from pg_catalog.pg_index i join pg_catalog.pg_class c on c.oid = i.indexrelid
            where i.indrelid = any (?) and i.indisunique
            and not exists (select from pg_catalog.pg_constraint k where k.conindid = i.indexrelid and k.conrelid = i.indrelid)
            order by 1, 2""";

    private static final String PARTITIONS = """
            select r.oid, t.relid::pg_catalog.oid, t.parentrelid::pg_catalog.oid, t.isleaf, pg_catalog.pg_get_expr(c.relpartbound, c.oid),
            array(select a.attname::text from pg_catalog.pg_partitioned_table p
                join pg_catalog.pg_attribute a on a.attrelid = p.partrelid and a.attnum = any (p.partattrs::pg_catalog.int2[])
                where p.partrelid = t.parentrelid::pg_catalog.oid order by pg_catalog.array_position(p.partattrs::pg_catalog.int2[], a.attnum))
            from pg_catalog.unnest(?) r (oid) cross join lateral pg_catalog.pg_partition_tree(r.oid) t
            join pg_catalog.pg_class c on c.oid = t.relid where t.level > 0 order by r.oid, t.level, c.relname""";

    private TableReader() {}

    /** All tables that rows can be made up for, by name. */
    static List<Table> all(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(TABLES.formatted("true"))) {
            return tables(connection, statement);
        }
    }

    /** Those among some relations. */
    static List<Table> among(Connection connection, Collection<Long> oids) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(TABLES.formatted("c.oid = any (?)"))) {
            statement.setArray(1, array(connection, oids));
            return tables(connection, statement);
        }
    }

    private static List<Table> tables(Connection connection, PreparedStatement question) throws SQLException {
        Map<Long, Draft> drafts = new LinkedHashMap<>();
        try (ResultSet rows = question.executeQuery()) {
            while (rows.next()) {
                TableKind kind = rows.getString(3).equals("p") ? TableKind.PARTITIONED : TableKind.PLAIN;
                drafts.put(rows.getLong(1), new Draft(rows.getLong(1), rows.getString(2), kind));
            }
        }
        if (!drafts.isEmpty()) {
            readColumns(connection, drafts);
            readRules(connection, drafts);
            readPartitions(connection, drafts);
        }
        return drafts.values().stream().map(Draft::table).toList();
    }

    private static void readColumns(Connection connection, Map<Long, Draft> drafts) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(COLUMNS)) {
            statement.setArray(1, array(connection, drafts.keySet()));
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    of(drafts, rows)
                            .columns
                            .add(new Column(
                                    rows.getString(2),
                                    rows.getLong(3),
                                    rows.getInt(4),
                                    rows.getBoolean(5),
                                    rows.getString(6),
                                    rows.getString(7)));
                }
            }
        }
    }

    private static void readRules(Connection connection, Map<Long, Draft> drafts) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(RULES)) {
            Array oids = array(connection, drafts.keySet());
            statement.setArray(1, oids);
            statement.setArray(2, oids);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    addRule(of(drafts, rows), rows);
                }
            }
        }
    }

    private static void addRule(Draft draft, ResultSet row) throws SQLException {
        Rule.Kind kind = switch (row.getString(3)) {
            case "c" -> Rule.Kind.CHECK;
            case "f" -> Rule.Kind.FOREIGN_KEY;
            case "p" -> Rule.Kind.PRIMARY_KEY;
            case "u" -> Rule.Kind.UNIQUE;
            default -> Rule.Kind.EXCLUSION;
        };
        List<String> columns = strings(row, 4);
        draft.rules.add(new Rule(row.getString(2), kind, columns, row.getString(5)));
        if (kind == Rule.Kind.FOREIGN_KEY) {
            draft.foreignKeys.add(new ForeignKey(columns, row.getLong(6), row.getString(7), strings(row, 8)));
        }
    }

    private static void readPartitions(Connection connection, Map<Long, Draft> drafts) throws SQLException {
        List<Long> partitioned = drafts.values().stream()
                .filter(draft -> draft.kind == TableKind.PARTITIONED)
                .map(draft -> draft.oid)
                .toList();
        if (partitioned.isEmpty()) {
            return;
        }
        Map<Long, List<Bound>> paths = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(PARTITIONS)) {
            statement.setArray(1, array(connection, partitioned));
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    List<Bound> path = new ArrayList<>(paths.getOrDefault(rows.getLong(3), List.of()));
                    path.add(new Bound(
                            strings(rows, 6),
                            Optional.ofNullable(rows.getString(5)).orElse("")));
                    paths.put(rows.getLong(2), path);
                    if (rows.getBoolean(4)) {
                        of(drafts, rows).partitions.add(new Partition(path));
                    }
                }
            }
        }
    }

    private static Draft of(Map<Long, Draft> drafts, ResultSet row) throws SQLException {
        return Objects.requireNonNull(drafts.get(row.getLong(1)));
    }

    private static List<String> strings(ResultSet row, int column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    private static Array array(Connection connection, Collection<Long> oids) throws SQLException {
        return connection.createArrayOf("oid", oids.toArray());
    }

    /** A table while it is read. */
    private static final class Draft {

        private final long oid;
        private final String name;
        private final TableKind kind;
        private final List<Column> columns = new ArrayList<>();
        private final List<Rule> rules = new ArrayList<>();
        private final List<ForeignKey> foreignKeys = new ArrayList<>();
        private final List<Partition> partitions = new ArrayList<>();

        Draft(long oid, String name, TableKind kind) {
            this.oid = oid;
            this.name = name;
            this.kind = kind;
        }

        Table table() {
            return new Table(oid, name, kind, columns, rules, foreignKeys, List.of(), partitions);
        }
    }

    /** The types of their columns. */
    static List<Long> types(Collection<Table> tables) {
        return tables.stream()
                .flatMap(table -> table.columns().stream())
                .map(Column::type)
                .distinct()
                .collect(Collectors.toList());
    }
}
