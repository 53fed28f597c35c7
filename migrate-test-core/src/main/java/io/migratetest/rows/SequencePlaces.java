package io.migratetest.rows;

import io.migratetest.sql.Quoting;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Reads where sequences are, and sets them back. */
public final class SequencePlaces {

    private static final String QUESTION = """
            SELECT s.seqrelid, pg_catalog.quote_ident(n.nspname) || '.' || pg_catalog.quote_ident(c.relname), coalesce(pg_catalog.pg_sequence_last_value(s.seqrelid), 0)
            FROM pg_catalog.pg_sequence s JOIN pg_catalog.pg_class c ON c.oid = s.seqrelid JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
            WHERE c.relpersistence <> 't' AND CASE WHEN c.relkind = 'S' THEN pg_catalog.has_sequence_privilege(s.seqrelid, 'SELECT') END""";

    private static final String SOME = QUESTION + " AND s.seqrelid = ANY (?)";

    private SequencePlaces() {}

    /**
     * Where a sequence is.
     *
     * @param value the last one that it gave; 0 for none
     */
    record Place(String name, long value) {}

    /** By name, the last value of each sequence; 0 for those that gave none. */
    public static Map<String, Long> read(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(QUESTION)) {
            Map<String, Long> places = new HashMap<>();
            places(rows).values().forEach(place -> places.put(place.name(), place.value()));
            return Map.copyOf(places);
        }
    }

    /** Where all sequences are, by oid; in a session of ours, in which no script makes the server forget its plan. */
    static Map<Long, Place> places(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(QUESTION);
                ResultSet rows = statement.executeQuery()) {
            return places(rows);
        }
    }

    /** Where some sequences are. */
    static Map<Long, Place> places(Connection connection, Set<Long> oids) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(SOME)) {
            statement.setArray(1, connection.createArrayOf("oid", oids.toArray()));
            try (ResultSet rows = statement.executeQuery()) {
                return places(rows);
            }
        }
    }

    private static Map<Long, Place> places(ResultSet rows) throws SQLException {
        Map<Long, Place> places = new HashMap<>();
        while (rows.next()) {
            places.put(rows.getLong(1), new Place(rows.getString(2), rows.getLong(3)));
        }
        return places;
    }

    /** Sets sequences back that a session sees elsewhere; takes effect at once. */
    public static void restore(Connection connection, Map<String, Long> wanted) throws SQLException {
        Map<String, Long> now = read(connection);
        for (Map.Entry<String, Long> each : now.entrySet()) {
            Long place = wanted.get(each.getKey());
            if (place != null && !place.equals(each.getValue())) {
                set(connection, each.getKey(), place);
            }
        }
    }

    private static void set(Connection connection, String name, long place) throws SQLException {
        String sequence = Quoting.literal(name) + "::pg_catalog.regclass";
        String start = "(SELECT seqstart FROM pg_catalog.pg_sequence WHERE seqrelid = %s)".formatted(sequence);
        try (Statement statement = connection.createStatement()) {
            statement.execute("SELECT pg_catalog.setval(%s, %s, %s)"
                    .formatted(sequence, place == 0 ? start : String.valueOf(place), place != 0));
        }
    }
}
