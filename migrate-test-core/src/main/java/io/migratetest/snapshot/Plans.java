package io.migratetest.snapshot;

import io.migratetest.database.Database;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.postgresql.core.BaseConnection;

/**
 * Questions that a session plans once and answers often; planning all of them takes longer than answering them on a small schema.
 *
 * <p>The prepared statements stay with the session, which is the only thing that a reading leaves there.
 */
final class Plans {

    private static final String INVALID_STATEMENT_NAME = "26000";

    private static final AtomicLong NAMES = new AtomicLong();

    private static final Question SETTINGS = Question.of(QuietTransaction.SETTINGS);

    /** A new plan is worth its time when the catalog is so many times as large as for the old one. */
    private static final int GROWTH = 2;

    private static final Map<BaseConnection, Plans> OF_SESSIONS = Collections.synchronizedMap(new WeakHashMap<>());

    /** The names of the session's prepared statements, by what they ask. */
    private final Map<Question, String> names = new HashMap<>();

    /** The size of the largest catalog for which they were planned, and that of today: a plan for a small one takes its time with a large one. */
    private long plannedSize;

    private long size;

    private Plans() {}

    /**
     * Makes the plan of a question with parameters, which is about a few rows to which indexes lead, use them; the server cannot know that, since its
     * statistics are of the day on which it was made. A plan is made when it is executed first.
     */
    private static final String FOR_A_FEW_ROWS =
            "SET LOCAL enable_hashjoin = %1$s; SET LOCAL enable_mergejoin = %1$s; SET LOCAL enable_seqscan = %1$s;\n";

    /**
     * A question that may be asked with other values each time.
     *
     * @param types of the parameters, as {@code PREPARE} takes them; empty without any
     */
    record Question(String sql, String types) {

        static Question of(String sql) {
            return new Question(sql, "");
        }

        /** The question with its values, as literals. */
        Asked with(String... values) {
            return new Asked(this, "(" + String.join(", ", values) + ")");
        }

        Asked asked() {
            return new Asked(this, "");
        }
    }

    record Asked(Question question, String values) {}

    /** Asks all questions at once. */
    static void ask(Connection connection, List<Asked> questions, QuietReading.Listener listener) throws SQLException {
        ask(connection, QuietTransaction.on(connection), questions, listener);
    }

    /** Asks all questions at once, in the transaction that is named. */
    static void ask(
            Connection connection, QuietTransaction transaction, List<Asked> questions, QuietReading.Listener listener)
            throws SQLException {
        OF_SESSIONS
                .computeIfAbsent(connection.unwrap(BaseConnection.class), session -> new Plans())
                .askAll(connection, transaction, questions, listener);
    }

    private void askAll(
            Connection connection, QuietTransaction transaction, List<Asked> questions, QuietReading.Listener listener)
            throws SQLException {
        if (size > GROWTH * plannedSize) {
            names.clear();
        }
        boolean hadPlans = !names.isEmpty();
        try {
            send(connection, transaction, questions, listener);
        } catch (SQLException e) {
            // DISCARD ALL and DEALLOCATE ALL make a session forget its plans.
            if (!hadPlans || !INVALID_STATEMENT_NAME.equals(e.getSQLState())) {
                throw e;
            }
            names.clear();
            send(connection, transaction, questions, listener);
        }
    }

    private void send(
            Connection connection, QuietTransaction transaction, List<Asked> questions, QuietReading.Listener listener)
            throws SQLException {
        boolean isFirst = names.isEmpty();
        Map<Question, String> all = new HashMap<>(names);
        List<Asked> asked = new ArrayList<>(questions);
        int settings = transaction.makesSettings() ? 1 : 0;
        if (settings > 0) {
            asked.add(0, SETTINGS.asked());
        }
        List<String> missing = new ArrayList<>();
        List<String> statements = new ArrayList<>(asked.size());
        for (Asked each : asked) {
            boolean isNew = !all.containsKey(each.question());
            // A failed attempt may have left names behind, so each one is new.
            String name = all.computeIfAbsent(
                    each.question(), question -> Database.OWN_SCHEMA + "_" + NAMES.incrementAndGet());
            if (isNew) {
                missing.add("PREPARE " + name + each.question().types() + " AS "
                        + each.question().sql());
            }
            statements.add(execute(each, name, isNew));
        }
        QuietReading.ask(connection, transaction, missing, statements, (number, rows) -> {
            if (number < settings) {
                rows.next();
                size = rows.getLong(2);
            } else {
                listener.answered(number - settings, rows);
            }
        });
        if (isFirst) {
            plannedSize = size;
        }
        names.putAll(all);
    }

    private static String execute(Asked asked, String name, boolean isFirst) {
        String execute = "EXECUTE " + name + asked.values();
        return isFirst && !asked.question().types().isEmpty()
                ? FOR_A_FEW_ROWS.formatted("off") + execute + ";\n" + FOR_A_FEW_ROWS.formatted("on")
                : execute;
    }
}
