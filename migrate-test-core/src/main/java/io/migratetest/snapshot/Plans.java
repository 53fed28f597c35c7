package io.migratetest.snapshot;

import io.migratetest.database.Database;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import org.postgresql.core.BaseConnection;

/**
 * Questions that a session plans once and answers often; planning all of them takes longer than answering them on a small schema.
 *
 * <p>The prepared statements stay with the session, which is the only thing that a reading leaves there.
 */
final class Plans {

    private static final String INVALID_STATEMENT_NAME = "26000";

    /** A failed attempt may have left names behind, so each one has its own. */
    private static final AtomicInteger ATTEMPTS = new AtomicInteger();

    /** How large the largest catalog is: a plan that was made for a small one would take its time with a large one. */
    private static final String SIZE =
            "SELECT pg_catalog.pg_relation_size('pg_catalog.pg_attribute'::pg_catalog.regclass)";

    /** A new plan is worth its time when the catalog is so many times as large as for the old one. */
    private static final int GROWTH = 2;

    private final Map<BaseConnection, Prepared> plans = Collections.synchronizedMap(new WeakHashMap<>());

    /**
     * What a session has prepared.
     *
     * @param prefix of the names of the statements
     * @param size of the catalogs when they were planned
     */
    private record Prepared(String prefix, long size) {}

    /** Asks all questions at once; for a session they are always the same. */
    void ask(Connection connection, List<String> questions, QuietReading.Listener listener) throws SQLException {
        BaseConnection session = connection.unwrap(BaseConnection.class);
        long size = size(connection);
        Prepared known = plans.get(session);
        if (known == null
                || size > GROWTH * known.size()
                || !askAgain(connection, numbered(questions.size(), i -> "EXECUTE " + known.prefix() + i), listener)) {
            String prefix = Database.OWN_SCHEMA + "_" + ATTEMPTS.incrementAndGet() + "_";
            QuietReading.ask(
                    connection,
                    numbered(
                            questions.size(),
                            i -> "PREPARE %1$s%2$d AS %3$s;\nEXECUTE %1$s%2$d".formatted(prefix, i, questions.get(i))),
                    listener);
            plans.put(session, new Prepared(prefix, size));
        }
    }

    private static long size(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(SIZE)) {
            row.next();
            return row.getLong(1);
        }
    }

    /** False if the session has forgotten its plans, as {@code DISCARD ALL} and {@code DEALLOCATE ALL} make it do. */
    private static boolean askAgain(Connection connection, List<String> questions, QuietReading.Listener listener)
            throws SQLException {
        try {
            QuietReading.ask(connection, questions, listener);
            return true;
        } catch (SQLException e) {
            if (INVALID_STATEMENT_NAME.equals(e.getSQLState())) {
                return false;
            }
            throw e;
        }
    }

    private static List<String> numbered(int count, IntFunction<String> question) {
        List<String> questions = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            questions.add(question.apply(i));
        }
        return questions;
    }
}
