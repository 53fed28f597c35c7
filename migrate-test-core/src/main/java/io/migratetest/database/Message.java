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
    private final Results results;

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
        this.results = new Results(kept);
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
        executor.execute(query, null, results, 0, 0, flags);
    }

    /** How many statements the server has completed. */
    public int completed() {
        return results.completed;
    }

    /** Reads the rows that are kept, statement by statement, counted from 0 among those that give rows. */
    public void read(Reader reader) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (int i = 0; i < results.rows.size(); i++) {
                Rows rows = results.rows.get(i);
                reader.read(i, statement.unwrap(BaseStatement.class).createDriverResultSet(rows.fields(), rows.tuples()));
            }
        }
    }

    private record Rows(Field[] fields, List<Tuple> tuples) {}

    private static final class Results extends ResultHandlerBase {

        private final Kept kept;
        private final List<Rows> rows = new ArrayList<>();
        private int completed;

        Results(Kept kept) {
            this.kept = kept;
        }

        @Override
        public void handleResultRows(
                Query fromQuery, Field[] fields, List<Tuple> tuples, @Nullable ResultCursor cursor) {
            completed++;
            if (kept == Kept.LAST) {
                rows.clear();
            }
            rows.add(new Rows(fields, tuples));
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
