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

    /** The names of a session's prepared statements, by what they ask. */
    private static final Map<BaseConnection, Map<Question, String>> PREPARED =
            Collections.synchronizedMap(new WeakHashMap<>());

    private Plans() {}

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
        BaseConnection session = connection.unwrap(BaseConnection.class);
        Map<Question, String> prepared = PREPARED.computeIfAbsent(session, key -> new HashMap<>());
        boolean wasPrepared = !prepared.isEmpty();
        try {
            send(connection, questions, prepared, listener);
        } catch (SQLException e) {
            // DISCARD ALL and DEALLOCATE ALL make a session forget its plans.
            if (!wasPrepared || !INVALID_STATEMENT_NAME.equals(e.getSQLState())) {
                throw e;
            }
            prepared.clear();
            send(connection, questions, prepared, listener);
        }
    }

    private static void send(
            Connection connection, List<Asked> questions, Map<Question, String> prepared, QuietReading.Listener listener)
            throws SQLException {
        Map<Question, String> names = new HashMap<>(prepared);
        List<String> statements = new ArrayList<>(questions.size());
        for (Asked asked : questions) {
            Question question = asked.question();
            String known = names.get(question);
            // A failed attempt may have left names behind, so each one is new.
            String name = known == null ? Database.OWN_SCHEMA + "_" + NAMES.incrementAndGet() : known;
            names.put(question, name);
            String execute = "EXECUTE " + name + asked.values();
            statements.add(
                    known == null
                            ? "PREPARE " + name + question.types() + " AS " + question.sql() + ";\n" + execute
                            : execute);
        }
        QuietReading.ask(connection, statements, listener);
        prepared.putAll(names);
    }
}
