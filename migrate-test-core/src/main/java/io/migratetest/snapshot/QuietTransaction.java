package io.migratetest.snapshot;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.postgresql.core.BaseConnection;
import org.postgresql.core.TransactionState;

/**
 * The brackets around our questions: settings that make answers comparable, and no trace of them afterwards.
 *
 * <p>A transaction that is under way goes on as it was; without one, the questions run in their own.
 */
enum QuietTransaction {
    /** Within a transaction that is under way. */
    NESTED(
            "SAVEPOINT migrate_test_reading",
            "ROLLBACK TO SAVEPOINT migrate_test_reading; RELEASE SAVEPOINT migrate_test_reading"),
    /** The first questions within a transaction in which nothing else is to run: the settings stay. */
    LASTING("SAVEPOINT migrate_test_reading", "RELEASE SAVEPOINT migrate_test_reading"),
    /** The questions after those. */
    FURTHER("", ""),
    /** Where none is under way. */
    OWN("BEGIN ISOLATION LEVEL REPEATABLE READ, READ ONLY", "ROLLBACK");

    /**
     * To be asked first; tells the size of the largest catalog.
     *
     * <p>Null means: back to what the session started with. The first two come first, since they may take away the right to the rest.
     */
    static final String SETTINGS = """
            SELECT pg_catalog.count(pg_catalog.set_config(s.name, s.value, true)), pg_catalog.pg_relation_size('pg_catalog.pg_attribute'::pg_catalog.regclass)
            FROM (VALUES
                ('session_authorization', null), ('role', 'none'),
                ('search_path', 'pg_catalog, pg_temp'), ('row_security', 'off'),
                ('statement_timeout', '10min'), ('lock_timeout', '30s'),
                ('jit', 'off'), ('plan_cache_mode', 'force_generic_plan'), ('max_parallel_workers_per_gather', '0'),
                ('DateStyle', 'ISO, MDY'), ('IntervalStyle', 'postgres'), ('TimeZone', 'UTC'), ('lc_monetary', 'C'),
                ('extra_float_digits', '1'), ('bytea_output', 'hex'), ('xmloption', 'content'),
                ('quote_all_identifiers', 'off'), ('standard_conforming_strings', 'on')) s (name, value)""";

    private final String begin;
    private final String end;

    QuietTransaction(String begin, String end) {
        this.begin = begin;
        this.end = end;
    }

    /** With auto-commit off, the driver itself begins a transaction before ours could. */
    static QuietTransaction on(Connection connection) throws SQLException {
        boolean underWay = !connection.getAutoCommit() || state(connection) != TransactionState.IDLE;
        return underWay ? NESTED : OWN;
    }

    String begin() {
        return begin;
    }

    String end() {
        return end;
    }

    /** Questions with what has to be said before and after them. */
    String around(String questions) {
        return ended(begin.isEmpty() ? questions : begin + ";\n" + questions);
    }

    /** Statements with what has to be said before them, settings included. */
    String begun(String statements) {
        return begin.isEmpty() ? statements : begin + ";\n" + SETTINGS + ";\n" + statements;
    }

    /** Questions with what has to be said after them. */
    String ended(String questions) {
        return end.isEmpty() ? questions : questions + ";\n" + end;
    }

    boolean makesSettings() {
        return this != FURTHER;
    }

    /** Ends it after a failure, which is not to be lost. */
    void withdraw(Connection connection, Exception reason) {
        String undo = this == LASTING ? NESTED.end : end;
        if (undo.isEmpty()) {
            return;
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute(undo);
        } catch (SQLException e) {
            reason.addSuppressed(e);
        }
    }

    static TransactionState state(Connection connection) throws SQLException {
        return connection.unwrap(BaseConnection.class).getTransactionState();
    }
}
