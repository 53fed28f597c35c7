package io.migratetest.snapshot;

import io.migratetest.database.Database;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads the contents of a database's tables, large objects and sequences as digests; computed in the server, inside the transaction that is under way.
 *
 * <p>Does not read foreign tables, temporary ones, migrate-test's own and what the role may not read, and takes two round trips, one if there is no data.
 */
public final class ContentsReader {

    /** A table that was never written to has no pages; most tables of a migration test are such. */
    private static final String WITH_DATA =
            """
            select c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.oid >= 16384 and c.relkind = 'r' and c.relpersistence <> 't' and n.nspname <> '%s' and pg_relation_size(c.oid) > 0 and %s
            union all select '%s' where exists (select from pg_largeobject_metadata)""".formatted(Database.OWN_SCHEMA, Unseen.READABLE_TABLE, Contents.LARGE_OBJECTS);

    /** They are told apart by what is in them, since their oids are others each time; the table of their pages is closed to all but superusers. */
    private static final String DIGEST_OF_LARGE_OBJECTS = """
            select count(*), sum(hashtextextended(md5(lo_get(m.oid)), 0)::numeric) from pg_largeobject_metadata m
            where %s""".formatted(Unseen.READABLE_LARGE_OBJECT);

    private ContentsReader() {}

    /** Reads the contents as the connection sees them now. */
    public static Contents read(Connection connection) throws SQLException {
        List<String> names = new ArrayList<>();
        Map<String, String> sequences = new HashMap<>();
        QuietReading.ask(connection, List.of(WITH_DATA, SequencePositions.question(connection)), (question, rows) -> {
            while (rows.next()) {
                if (question == 0) {
                    names.add(rows.getString(1));
                } else {
                    sequences.put(rows.getString(1), rows.getString(2));
                }
            }
        });
        return new Contents(names.isEmpty() ? Map.of() : digests(connection, names), sequences);
    }

    /**
     * The contents again, where some tables and sequences may have others; with the rights of a superuser.
     *
     * @param gone the names of what is read again or is there no more
     * @param tables the names of the tables that are read again
     * @param sequences the oids of the sequences that are read again
     */
    static Contents readAgain(
            Connection connection, Contents before, Set<String> gone, Set<String> tables, Set<Long> sequences)
            throws SQLException {
        Map<String, String> digests = new HashMap<>(before.tables());
        Map<String, String> positions = new HashMap<>(before.sequences());
        digests.keySet().removeAll(gone);
        positions.keySet().removeAll(gone);
        if (!tables.isEmpty()) {
            digests.putAll(digests(connection, List.copyOf(tables)));
        }
        if (!sequences.isEmpty()) {
            Plans.Asked question = SequencePositions.questionWithin(connection).with(Writes.literal(sequences));
            Plans.ask(connection, QuietTransaction.FURTHER, List.of(question), (number, rows) -> {
                while (rows.next()) {
                    positions.put(rows.getString(1), rows.getString(2));
                }
            });
        }
        return new Contents(digests, positions);
    }

    private static Map<String, String> digests(Connection connection, List<String> names) throws SQLException {
        Map<String, String> digests = new HashMap<>();
        List<String> questions = names.stream().map(ContentsReader::digest).toList();
        QuietReading.ask(connection, questions, (question, rows) -> {
            rows.next();
            if (rows.getLong(1) > 0) {
                digests.put(names.get(question), rows.getLong(1) + " rows, " + rows.getString(2));
            }
        });
        return digests;
    }

    /** A jsonb object sorts its keys, and a sum does not care about the order of rows. */
    private static String digest(String table) {
        return table.equals(Contents.LARGE_OBJECTS)
                ? DIGEST_OF_LARGE_OBJECTS
                : "select count(*), sum(hashtextextended(to_jsonb(r.*)::text, 0)::numeric) from only " + table + " r";
    }
}
