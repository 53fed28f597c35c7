package io.migratetest.run;

import io.migratetest.database.DatabaseFailures;
import io.migratetest.problem.Location;
import io.migratetest.sql.Script;
import io.migratetest.sql.Statement;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.postgresql.core.BaseConnection;
import org.postgresql.core.Field;
import org.postgresql.core.NativeQuery;
import org.postgresql.core.Query;
import org.postgresql.core.QueryExecutor;
import org.postgresql.core.ResultCursor;
import org.postgresql.core.ResultHandlerBase;
import org.postgresql.core.SqlCommand;
import org.postgresql.core.TransactionState;
import org.postgresql.core.Tuple;
import org.postgresql.util.PSQLException;
import org.postgresql.util.PSQLState;
import org.postgresql.util.ServerErrorMessage;

/**
 * Sends a whole script in one message, as the tools do for which it was written, and finds the statement that failed.
 *
 * <p>Goes below JDBC, which would split the script into messages of one statement each, and would not say how far the server came.
 */
final class SimpleQuery {

    private SimpleQuery() {}

    /**
     * Follows a script whose transaction stays open. What is deferred to the commit is done where we look on. The driver ends a session with another style of dates; it is told of settings at the end of a message,
     * before version 14 at once. The limits were meant for a script that commits where we look on; the last one is known from version 17 on.
     */
    private static final String AFTERWARDS = """
            ;
            SET CONSTRAINTS ALL IMMEDIATE;
            RESET DateStyle;
            RESET client_encoding;
            SET LOCAL idle_in_transaction_session_timeout = 0;
            SELECT pg_catalog.set_config('transaction_timeout', '0', true)
            WHERE pg_catalog.current_setting('transaction_timeout', true) IS NOT NULL""";

    /** Runs a script in the transaction that JDBC has begun, or bare in auto-commit. Empty if all went well. */
    static Optional<ScriptFailure> run(Connection connection, Script script) throws SQLException {
        return send(connection, script, script.text());
    }

    /** Runs a script in the transaction that JDBC has begun. Empty if all went well; then it may stay open. */
    static Optional<ScriptFailure> runHeld(Connection connection, Script script) throws SQLException {
        return send(connection, script, script.text() + "\n" + AFTERWARDS);
    }

    private static Optional<ScriptFailure> send(Connection connection, Script script, String text) throws SQLException {
        if (script.isEmpty()) {
            return Optional.empty();
        }
        BaseConnection session = connection.unwrap(BaseConnection.class);
        QueryExecutor executor = session.getQueryExecutor();
        Query query = executor.wrap(List.of(new NativeQuery(text, SqlCommand.BLANK)));
        int flags = QueryExecutor.QUERY_EXECUTE_AS_SIMPLE | QueryExecutor.QUERY_NO_METADATA;
        if (connection.getAutoCommit()) {
            flags |= QueryExecutor.QUERY_SUPPRESS_BEGIN;
        }
        Progress progress = new Progress();
        try {
            executor.execute(query, null, progress, 0, 0, flags);
            return Optional.empty();
        } catch (PSQLException e) {
            String style = String.valueOf(session.getParameterStatus("DateStyle"));
            return Optional.of(
                    session.isClosed() && !style.startsWith("ISO")
                            ? unbearable(style, script, progress.completed)
                            : failure(e, script, progress.completed));
        }
    }

    static boolean isInTransaction(Connection connection) throws SQLException {
        return connection.unwrap(BaseConnection.class).getTransactionState() != TransactionState.IDLE;
    }

    /** What the server said, told about the script. Rethrows what is not the script's fault, such as a lost connection or a full disk. */
    static ScriptFailure failure(PSQLException e, Script script, int completed) throws PSQLException {
        ServerErrorMessage error = e.getServerErrorMessage();
        if (error == null
                || error.getSQLState() == null
                || DatabaseFailures.problem(e).isPresent()) {
            throw e;
        }
        List<Statement> statements = script.statements();
        Optional<Statement> statement =
                completed < statements.size() ? Optional.of(statements.get(completed)) : Optional.empty();
        Location location = error.getPosition() > 0
                ? script.locate(error.getPosition())
                : statement.map(Statement::location).orElse(script.location());
        return new ScriptFailure(
                location,
                statement.map(Statement::text),
                error.getSQLState(),
                String.valueOf(error.getMessage()),
                Optional.ofNullable(error.getDetail()),
                Optional.ofNullable(error.getHint()));
    }

    /** The driver reads dates in one style only, and hangs up when it is told of another one. */
    private static ScriptFailure unbearable(String style, Script script, int completed) {
        Statement statement =
                script.statements().get(Math.min(completed, script.statements().size() - 1));
        return new ScriptFailure(
                statement.location(),
                Optional.of(statement.text()),
                PSQLState.CONNECTION_FAILURE.getState(),
                "DateStyle is set to '%s', with which pgjdbc ends the session".formatted(style),
                Optional.of(
                        "migrate-test speaks to the server through pgjdbc, which needs DateStyle ISO at the end of a script that commits by itself, "
                                + "and before PostgreSQL 14 all the time"),
                Optional.of(
                        "use to_char and to_date with a format, or SET DateStyle = 'ISO, DMY', which reads dates alike"));
    }

    /** Counts the statements that the server has completed. */
    private static final class Progress extends ResultHandlerBase {

        private int completed;

        @Override
        public void handleResultRows(
                Query fromQuery, Field[] fields, List<Tuple> tuples, @Nullable ResultCursor cursor) {
            completed++;
        }

        @Override
        public void handleCommandStatus(String status, long updateCount, long insertOid) {
            completed++;
        }

        /** Warnings and notices are the script's own talk; the server's refusals are what matters here. */
        @Override
        public void handleWarning(SQLWarning warning) {}
    }
}
