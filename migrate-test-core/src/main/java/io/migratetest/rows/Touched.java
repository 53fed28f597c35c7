package io.migratetest.rows;

import io.migratetest.database.Database;
import io.migratetest.database.Message;
import io.migratetest.sql.Quoting;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.stream.Collectors;
import org.postgresql.core.BaseConnection;
import org.postgresql.util.PSQLException;

/**
 * What a transaction may have written: whoever writes rows of a table or alters it holds a lock on it until the end.
 *
 * @param relations the oids of those that are locked, and of those of which they are partitions; they may be gone
 * @param tables the names of those that are tables
 * @param existing of the tables that were asked for, those that are there
 * @param sequences the oids of sequences that were used or altered, and are there
 * @param largeObjects whether large objects came, went or changed
 * @param types whether a composite type is locked, of which any table may have a column
 */
public record Touched(
        Set<Long> relations,
        Map<String, TableKind> tables,
        Set<String> existing,
        Set<Long> sequences,
        boolean largeObjects,
        boolean types) {

    /** The locks of catalogs are not held, so that only the counters of the session tell whether large objects were written. */
    private static final String LOCKED = """
            select l.relation, c.oid, c.relkind::text, c.relnamespace::pg_catalog.regnamespace || '.' || pg_catalog.quote_ident(c.relname)
            from pg_catalog.pg_locks l left join pg_catalog.pg_class c on c.oid = coalesce(pg_catalog.pg_partition_root(l.relation), l.relation)
            where l.locktype = 'relation' and l.pid = pg_catalog.pg_backend_pid() and l.relation >= 16384 and l.mode not in ('AccessShareLock', 'RowShareLock')
            union all select 0, 0, case when
            pg_catalog.pg_stat_get_xact_tuples_inserted(2995) + pg_catalog.pg_stat_get_xact_tuples_deleted(2995)
            + pg_catalog.pg_stat_get_xact_tuples_inserted(2613) + pg_catalog.pg_stat_get_xact_tuples_updated(2613)
            + pg_catalog.pg_stat_get_xact_tuples_deleted(2613) > 0 then 'large objects' else '' end, ''""";

    private static final String EXISTING =
            ";\nselect t from pg_catalog.unnest(array[%s]::text[]) t where pg_catalog.to_regclass(t) is not null";

    private static final String GONE = "gone";

    public Touched {
        relations = Set.copyOf(relations);
        tables = Map.copyOf(tables);
        existing = Set.copyOf(existing);
        sequences = Set.copyOf(sequences);
    }

    private static final String PLAN = Database.OWN_SCHEMA + "_touched";

    private static final String INVALID_STATEMENT_NAME = "26000";

    /** The sessions that have planned the question, unless a script has made them forget all plans. */
    private static final Set<BaseConnection> PLANNED =
            Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

    /** What the transaction of a session touched that is under way. */
    public static Touched in(Connection held) throws SQLException {
        return in(held, List.of());
    }

    /**
     * The same, and whether some tables are there.
     *
     * @param tables their names
     */
    public static Touched in(Connection held, Collection<String> tables) throws SQLException {
        String names = tables.stream().map(Quoting::literal).collect(Collectors.joining(", "));
        Message message = asked(held, tables.isEmpty() ? "" : EXISTING.formatted(names));
        Set<Long> relations = new HashSet<>();
        Map<String, TableKind> found = new LinkedHashMap<>();
        Set<String> existing = new HashSet<>();
        Set<String> kinds = new HashSet<>();
        Set<Long> sequences = new HashSet<>();
        message.read((number, rows) -> {
            while (rows.next()) {
                if (number == 1) {
                    existing.add(rows.getString(1));
                    continue;
                }
                relations.add(rows.getLong(1));
                relations.add(rows.getLong(2));
                String kind = Objects.requireNonNullElse(rows.getString(3), GONE);
                if (String.valueOf(rows.getString(4)).startsWith(Database.OWN_SCHEMA + ".")) {
                    continue;
                }
                kinds.add(kind);
                if (kind.equals("S")) {
                    sequences.add(rows.getLong(1));
                } else if (kind.equals("r") || kind.equals("p")) {
                    found.put(rows.getString(4), kind.equals("p") ? TableKind.PARTITIONED : TableKind.PLAIN);
                }
            }
        });
        relations.remove(0L);
        return new Touched(relations, found, existing, sequences, kinds.contains("large objects"), kinds.contains("c"));
    }

    private static Message asked(Connection held, String more) throws SQLException {
        BaseConnection session = held.unwrap(BaseConnection.class);
        if (!PLANNED.contains(session)) {
            new Message(held, "PREPARE " + PLAN + " AS " + LOCKED, Message.Kept.LAST).send();
            PLANNED.add(session);
        }
        try {
            return sent(
                    held,
                    "SAVEPOINT migrate_test_rows;\nEXECUTE " + PLAN + ";\nRELEASE SAVEPOINT migrate_test_rows" + more);
        } catch (PSQLException e) {
            if (!INVALID_STATEMENT_NAME.equals(e.getSQLState())) {
                throw e;
            }
            PLANNED.remove(session);
            return sent(
                    held,
                    "ROLLBACK TO SAVEPOINT migrate_test_rows; RELEASE SAVEPOINT migrate_test_rows;\n" + LOCKED + more);
        }
    }

    private static Message sent(Connection held, String text) throws SQLException {
        Message message = new Message(held, text, Message.Kept.ALL);
        message.send();
        return message;
    }
}
