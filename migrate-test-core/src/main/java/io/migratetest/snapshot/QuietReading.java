package io.migratetest.snapshot;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.postgresql.core.BaseConnection;
import org.postgresql.core.TransactionState;

/**
 * Asks a server several questions in one round trip, under settings that make its answers comparable, and leaves no trace of that.
 *
 * <p>A transaction that is under way goes on as it was; without one, the questions run in their own. Settings and role that a migration
 * left behind have no influence and are there again afterwards.
 */
final class QuietReading {

    private static final String BEGIN = "BEGIN ISOLATION LEVEL REPEATABLE READ, READ ONLY";
    private static final String SAVEPOINT = "SAVEPOINT migrate_test_reading";
    private static final String BACK =
            "ROLLBACK TO SAVEPOINT migrate_test_reading; RELEASE SAVEPOINT migrate_test_reading";

    /** Null means: back to what the session started with. The first two come first, since they may take away the right to the rest. */
    private static final String SETTINGS = """
            SELECT pg_catalog.set_config(s.name, s.value, true) FROM (VALUES
                ('session_authorization', null), ('role', 'none'),
                ('search_path', 'pg_catalog, pg_temp'), ('row_security', 'off'),
                ('statement_timeout', '10min'), ('lock_timeout', '30s'),
                ('jit', 'off'), ('max_parallel_workers_per_gather', '0'),
                ('DateStyle', 'ISO, MDY'), ('IntervalStyle', 'postgres'), ('TimeZone', 'UTC'), ('lc_monetary', 'C'),
                ('extra_float_digits', '1'), ('bytea_output', 'hex'), ('xmloption', 'content'),
                ('quote_all_identifiers', 'off'), ('standard_conforming_strings', 'on')) s (name, value)""";

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
        boolean underWay = isTransactionUnderWay(connection);
        String begin = underWay ? SAVEPOINT : BEGIN;
        String end = underWay ? BACK : "COMMIT";
        String sql = begin + ";\n" + SETTINGS + ";\n" + String.join(";\n", questions) + ";\n" + end;
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.setFetchSize(0);
            execute(statement, sql, underWay ? BACK : "ROLLBACK");
            deliver(statement, questions.size(), listener);
        }
    }

    private static void execute(Statement statement, String sql, String withdrawal) throws SQLException {
        try {
            statement.execute(sql);
        } catch (SQLException e) {
            withdraw(statement.getConnection(), withdrawal, e);
            throw e;
        }
    }

    /** With auto-commit off, the driver itself begins a transaction before ours could. */
    private static boolean isTransactionUnderWay(Connection connection) throws SQLException {
        return !connection.getAutoCommit()
                || connection.unwrap(BaseConnection.class).getTransactionState() != TransactionState.IDLE;
    }

    private static void deliver(Statement statement, int questions, Listener listener) throws SQLException {
        int answers = -1;
        for (boolean isResult = false; answers < questions; isResult = statement.getMoreResults()) {
            if (!isResult) {
                continue;
            }
            if (answers >= 0) {
                listener.answered(answers, statement.getResultSet());
            }
            answers++;
        }
    }

    private static void withdraw(Connection connection, String sql, SQLException reason) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            reason.addSuppressed(e);
        }
    }
}
