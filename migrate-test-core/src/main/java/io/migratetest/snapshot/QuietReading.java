package io.migratetest.snapshot;

import io.migratetest.database.Message;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Asks a server several questions in one round trip, within a {@link QuietTransaction}. */
final class QuietReading {

    private QuietReading() {}

    /** Takes the rows of one question. */
    @FunctionalInterface
    interface Listener {
        /**
         * Called once for each question, in their order.
         *
         * @param question counted from 0
         */
        void answered(int question, ResultSet rows) throws SQLException;
    }

    /** Asks all questions at once. */
    static void ask(Connection connection, List<String> questions, Listener listener) throws SQLException {
        List<String> statements = new ArrayList<>(questions);
        statements.add(0, QuietTransaction.SETTINGS);
        ask(connection, QuietTransaction.on(connection), List.of(), statements, (question, rows) -> {
            if (question > 0) {
                listener.answered(question - 1, rows);
            }
        });
    }

    /**
     * Asks all questions at once; the first one makes the settings, if the transaction does not have them.
     *
     * @param preparations go before them and one by one, since the server keeps the whole message with each plan
     */
    static void ask(
            Connection connection,
            QuietTransaction transaction,
            List<String> preparations,
            List<String> questions,
            Listener listener)
            throws SQLException {
        String asked = String.join(";\n", questions);
        try {
            if (!preparations.isEmpty()) {
                prepare(connection, transaction, preparations);
            }
            Message message = new Message(
                    connection,
                    preparations.isEmpty() ? transaction.around(asked) : transaction.ended(asked),
                    Message.Kept.ALL);
            message.send();
            message.read(listener::answered);
        } catch (SQLException e) {
            transaction.withdraw(connection, e);
            throw e;
        }
    }

    private static void prepare(Connection connection, QuietTransaction transaction, List<String> preparations)
            throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(transaction.begun(String.join(";\n", preparations)));
        }
    }
}
