package io.migratetest.snapshot;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
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
        ask(connection, QuietTransaction.SETTINGS, questions, (question, rows) -> {
            if (question >= 0) {
                listener.answered(question, rows);
            }
        });
    }

    /** Asks all questions at once, after a statement that makes our settings; its own answer has the number -1. */
    static void ask(Connection connection, String settings, List<String> questions, Listener listener)
            throws SQLException {
        QuietTransaction transaction = QuietTransaction.on(connection);
        String sql = String.join(";\n", transaction.begin(), settings, String.join(";\n", questions), transaction.end());
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.setFetchSize(0);
            execute(statement, sql, transaction);
            deliver(statement, questions.size(), listener);
        }
    }

    private static void execute(Statement statement, String sql, QuietTransaction transaction) throws SQLException {
        try {
            statement.execute(sql);
        } catch (SQLException e) {
            transaction.withdraw(statement.getConnection(), e);
            throw e;
        }
    }

    private static void deliver(Statement statement, int questions, Listener listener) throws SQLException {
        int answers = -1;
        for (boolean isResult = false; answers < questions; isResult = statement.getMoreResults()) {
            if (isResult) {
                listener.answered(answers, statement.getResultSet());
                answers++;
            }
        }
    }
}
