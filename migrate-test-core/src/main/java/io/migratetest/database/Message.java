package io.migratetest.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postgresql.core.BaseConnection;
import org.postgresql.core.BaseStatement;
import org.postgresql.core.Field;
import org.postgresql.core.NativeQuery;
import org.postgresql.core.Query;
import org.postgresql.core.QueryExecutor;
import org.postgresql.core.ResultCursor;
import org.postgresql.core.ResultHandlerBase;
import org.postgresql.core.SqlCommand;
import org.postgresql.core.Tuple;

/**
 * Several statements that go to the server in one message, as {@code psql -c} sends them.
 *
 * <p>Goes below JDBC, which would make a message of each statement, and four of the protocol's parts of each message; and would not say how far the server
 * came.
 */
public final class Message {

    private final Connection connection;
    private final String text;
    private final Outcome outcome;

    /** Which rows are kept of all that the statements give. */
    public enum Kept {
        ALL,
        /** Those of the last statement that gives rows. */
        LAST
    }

    /** A message that was not sent yet. */
    public Message(Connection connection, String text, Kept kept) {
        this.connection = connection;
        this.text = text;
        this.outcome = new Outcome(kept);
    }

    /** Takes the rows that a statement gave. */
    @FunctionalInterface
    public interface Reader {
        void read(int number, ResultSet rows) throws SQLException;
    }

    /**
     * Sends it; with auto-commit off, in the transaction of JDBC.
     *
     * @throws SQLException if the server refuses a statement; those after it did not run
     */
    public void send() throws SQLException {
        BaseConnection session = connection.unwrap(BaseConnection.class);
        QueryExecutor executor = session.getQueryExecutor();
        Query query = executor.wrap(List.of(new NativeQuery(text, SqlCommand.BLANK)));
        int flags = QueryExecutor.QUERY_EXECUTE_AS_SIMPLE;
        if (connection.getAutoCommit()) {
            flags |= QueryExecutor.QUERY_SUPPRESS_BEGIN;
        }
        executor.execute(query, null, outcome, 0, 0, flags);
    }

    /** How many statements the server has completed. */
    public int completed() {
        return outcome.completed;
    }

    /** Reads the rows that are kept, statement by statement, counted from 0 among those that give rows. */
    public void read(Reader reader) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            BaseStatement results = statement.unwrap(BaseStatement.class);
            for (int i = 0; i < outcome.tuples.size(); i++) {
                reader.read(i, results.createDriverResultSet(outcome.fields.get(i), outcome.tuples.get(i)));
            }
        }
    }

    private static final class Outcome extends ResultHandlerBase {

        private final Kept kept;
        private final List<Field[]> fields = new ArrayList<>();
        private final List<List<Tuple>> tuples = new ArrayList<>();
        private int completed;

        Outcome(Kept kept) {
            this.kept = kept;
        }

        @Override
        public void handleResultRows(
                Query fromQuery, Field[] columns, List<Tuple> rows, @Nullable ResultCursor cursor) {
            completed++;
            if (kept == Kept.LAST) {
                fields.clear();
                tuples.clear();
            }
            fields.add(columns);
            tuples.add(rows);
        }

        @Override
        public void handleCommandStatus(String status, long updateCount, long insertOid) {
            completed++;
        }

        /** Warnings and notices are a script's own talk; the server's refusals are what matters. */
        @Override
        public void handleWarning(SQLWarning warning) {}
    }
}
