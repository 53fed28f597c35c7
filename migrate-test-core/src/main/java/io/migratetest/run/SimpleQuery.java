package io.migratetest.run;

import io.migratetest.database.DatabaseFailures;
import io.migratetest.database.Message;
import io.migratetest.problem.Location;
import io.migratetest.revision.ScriptFailure;
import io.migratetest.sql.Script;
import io.migratetest.sql.Statement;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.postgresql.core.BaseConnection;
import org.postgresql.core.TransactionState;
import org.postgresql.util.PSQLException;
import org.postgresql.util.PSQLState;
import org.postgresql.util.ServerErrorMessage;

/** Sends a whole script in one message, as the tools do for which it was written, and finds the statement that failed. */
final class SimpleQuery {

    private SimpleQuery() {}

    /** Roles and memberships, tablespaces, replication origins, settings, comments, labels, privileges on parameters; a version that has one not counts none. */
    private static final String SHARED_CATALOGS = "{1260,1261,1213,6000,2964,2396,3592,6243}";

    /**
     * Follows a script whose transaction stays open. What is deferred to the commit is done where we look on. The driver ends a session with another style of
     * dates; it is told of settings at the end of a message, before version 14 at once. The limits were meant for a script that commits where we look on; the
     * last one is known from version 17 on. In the end the session's counters tell whether rows were written in catalogs that all databases share, or perhaps
     * were, since they may begin before the transaction.
     */
    private static final String AFTERWARDS = """
            ;
            SET CONSTRAINTS ALL IMMEDIATE;
            RESET DateStyle;
            RESET client_encoding;
            SET LOCAL idle_in_transaction_session_timeout = 0;
            SELECT pg_catalog.current_setting('track_counts') <> 'on' OR pg_catalog.sum(pg_catalog.pg_stat_get_xact_tuples_inserted(oid)
                + pg_catalog.pg_stat_get_xact_tuples_updated(oid) + pg_catalog.pg_stat_get_xact_tuples_deleted(oid)) > 0,
                CASE WHEN pg_catalog.current_setting('transaction_timeout', true) IS NOT NULL THEN pg_catalog.set_config('transaction_timeout', '0', true) END
            FROM pg_catalog.unnest('%s'::pg_catalog.oid[]) AS shared (oid)""".formatted(SHARED_CATALOGS);

    /** Runs a script in the transaction that JDBC has begun, or bare in auto-commit. Empty if all went well. */
    static Optional<ScriptFailure> run(Connection connection, Script script) throws SQLException {
        return script.isEmpty() ? Optional.empty() : send(connection, script, message(connection, script.text()));
    }

    /**
     * What came of a script whose transaction may stay open.
     *
     * @param failure empty if all went well
     * @param mayHaveWrittenToCluster whether it is worth asking what it wrote of what all databases share
     */
    record Held(Optional<ScriptFailure> failure, boolean mayHaveWrittenToCluster) {}

    /** Runs a script in the transaction that JDBC has begun. */
    static Held runHeld(Connection connection, Script script) throws SQLException {
        if (script.isEmpty()) {
            return new Held(Optional.empty(), false);
        }
        Message message = message(connection, script.text() + "\n" + AFTERWARDS);
        Optional<ScriptFailure> failure = send(connection, script, message);
        AtomicBoolean mayHaveWritten = new AtomicBoolean();
        if (failure.isEmpty()) {
            message.read((number, rows) -> {
                rows.next();
                mayHaveWritten.set(rows.getBoolean(1));
            });
        }
        return new Held(failure, mayHaveWritten.get());
    }

    private static Message message(Connection connection, String text) {
        return new Message(connection, text, Message.Kept.LAST);
    }

    private static Optional<ScriptFailure> send(Connection connection, Script script, Message message)
            throws SQLException {
        BaseConnection session = connection.unwrap(BaseConnection.class);
        try {
            message.send();
            return Optional.empty();
        } catch (PSQLException e) {
            String style = String.valueOf(session.getParameterStatus("DateStyle"));
            return Optional.of(
                    session.isClosed() && !style.startsWith("ISO")
                            ? unbearable(style, script, message.completed())
                            : failure(e, script, message.completed()));
        }
    }

    static boolean isInTransaction(Connection connection) throws SQLException {
        return connection.unwrap(BaseConnection.class).getTransactionState() != TransactionState.IDLE;
    }

    /** What the server said, told about the script. Rethrows what is not the script's fault, such as a lost connection or a full disk. */
    private static ScriptFailure failure(PSQLException e, Script script, int completed) throws PSQLException {
        ServerErrorMessage error = refusal(e);
        List<Statement> statements = script.statements();
        Optional<Statement> statement =
                completed < statements.size() ? Optional.of(statements.get(completed)) : Optional.empty();
        Location location = error.getPosition() > 0
                ? script.locate(error.getPosition())
                : statement.map(Statement::location).orElse(script.location());
        return failure(error, location, statement.map(Statement::text));
    }

    /** What the server said instead of committing. Rethrows what is not the script's fault. */
    static ScriptFailure failureOfCommit(PSQLException e, Location section) throws PSQLException {
        return failure(e, section, Optional.empty());
    }

    /** What the server said of one statement. Rethrows what is not the statement's fault. */
    static ScriptFailure failure(PSQLException e, Location location, Optional<String> statement) throws PSQLException {
        return failure(refusal(e), location, statement);
    }

    private static ServerErrorMessage refusal(PSQLException e) throws PSQLException {
        ServerErrorMessage error = e.getServerErrorMessage();
        if (error == null
                || error.getSQLState() == null
                || DatabaseFailures.problem(e).isPresent()) {
            throw e;
        }
        return error;
    }

    private static ScriptFailure failure(ServerErrorMessage error, Location location, Optional<String> statement) {
        return new ScriptFailure(
                location,
                statement,
                error.getSQLState(),
                String.valueOf(error.getMessage()),
                Optional.ofNullable(error.getDetail()),
                Optional.ofNullable(error.getHint()),
                Optional.ofNullable(error.getTable())
                        .map(table -> new ScriptFailure.Subject(
                                "%s.%s".formatted(error.getSchema(), table),
                                Optional.ofNullable(error.getConstraint()))));
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
}
