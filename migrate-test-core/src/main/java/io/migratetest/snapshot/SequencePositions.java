package io.migratetest.snapshot;

import io.migratetest.database.Database;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where the sequences of a database are; a rollback does not take {@code nextval} back. */
public final class SequencePositions {

    /** The first major version that tells a position that was set but not handed out, without a query for each sequence. */
    private static final int TELLS_POSITIONS = 18;

    private static final String USED = """
            select s.seqrelid::regclass, %s
            from pg_sequence s join pg_class c on c.oid = s.seqrelid join pg_namespace n on n.oid = c.relnamespace
            %s
            where %s and c.relpersistence <> 't' and n.nspname <> '%s'
                and case when %s then %s end""";

    private static final String SET = """
            SELECT pg_catalog.setval(s.seqrelid::pg_catalog.regclass, ?::pg_catalog.int8, ?::pg_catalog.bool)
            FROM pg_catalog.pg_sequence s
            WHERE s.seqrelid = ?::pg_catalog.regclass AND pg_catalog.has_sequence_privilege(s.seqrelid, 'UPDATE')""";

    private static final String RESET = """
            SELECT pg_catalog.setval(s.seqrelid::pg_catalog.regclass, s.seqstart, false)
            FROM pg_catalog.pg_sequence s
            WHERE s.seqrelid = ?::pg_catalog.regclass AND pg_catalog.has_sequence_privilege(s.seqrelid, 'UPDATE')""";

    private static final String NEXT = " next";

    private SequencePositions() {}

    /**
     * Sets the sequences that exist back to where they were, as far as the role may.
     *
     * <p>Takes effect at once, also in a transaction that is rolled back later.
     */
    public static void restore(Connection connection, Contents wanted) throws SQLException {
        Map<String, String> positions = read(connection);
        for (Map.Entry<String, String> sequence : wanted.sequences().entrySet()) {
            if (!sequence.getValue().equals(positions.remove(sequence.getKey()))) {
                set(connection, sequence.getKey(), sequence.getValue());
            }
        }
        for (String unused : positions.keySet()) {
            try (PreparedStatement statement = connection.prepareStatement(RESET)) {
                statement.setString(1, unused);
                statement.execute();
            }
        }
    }

    /** The question for the name and position of each sequence that was used. */
    static String question(Connection connection) throws SQLException {
        return question(connection, "s.seqrelid >= " + Origin.FIRST_MADE);
    }

    /** The same for the sequences {@code $1}. */
    static Plans.Question questionWithin(Connection connection) throws SQLException {
        return new Plans.Question(question(connection, "s.seqrelid = any ($1)"), "(oid[])");
    }

    private static String question(Connection connection, String which) throws SQLException {
        return connection.getMetaData().getDatabaseMajorVersion() >= TELLS_POSITIONS
                ? USED.formatted(
                        "p.last_value || case when p.is_called then '' else '" + NEXT + "' end",
                        "cross join pg_get_sequence_data(s.seqrelid) p",
                        which,
                        Database.OWN_SCHEMA,
                        Unseen.READABLE_SEQUENCE,
                        "(p.is_called or p.last_value <> s.seqstart)")
                : USED.formatted(
                        "pg_sequence_last_value(s.seqrelid)",
                        "",
                        which,
                        Database.OWN_SCHEMA,
                        Unseen.READABLE_SEQUENCE,
                        "pg_sequence_last_value(s.seqrelid) is not null");
    }

    private static Map<String, String> read(Connection connection) throws SQLException {
        Map<String, String> positions = new HashMap<>();
        QuietReading.ask(connection, List.of(question(connection)), (question, rows) -> {
            while (rows.next()) {
                positions.put(rows.getString(1), rows.getString(2));
            }
        });
        return positions;
    }

    private static void set(Connection connection, String sequence, String position) throws SQLException {
        boolean isNext = position.endsWith(NEXT);
        try (PreparedStatement statement = connection.prepareStatement(SET)) {
            statement.setString(1, isNext ? position.substring(0, position.length() - NEXT.length()) : position);
            statement.setString(2, isNext ? "false" : "true");
            statement.setString(3, sequence);
            statement.execute();
        }
    }
}
