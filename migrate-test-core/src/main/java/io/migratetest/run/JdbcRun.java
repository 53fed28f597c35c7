package io.migratetest.run;

import io.migratetest.database.DatabaseFailures;
import io.migratetest.problem.Location;
import io.migratetest.revision.ScriptFailure;
import io.migratetest.revision.Work;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Optional;
import org.postgresql.PGConnection;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** Does what a revision does with the session, and sees to it that its transaction stays what it was. */
final class JdbcRun {

    private static final String SAVEPOINT = "migrate_test_work";

    /** There is no such savepoint: the transaction in which it was set is over. */
    private static final String NO_SAVEPOINT = "3B001";

    private final Work.Jdbc jdbc;
    private final Connection connection;

    private JdbcRun(Work.Jdbc jdbc, Connection connection) {
        this.jdbc = jdbc;
        this.connection = connection;
    }

    /** Works in the transaction that JDBC has begun, or in auto-commit in one of its own. Empty if all went well. */
    static Optional<ScriptFailure> of(Work.Jdbc jdbc, Connection connection) throws SQLException {
        JdbcRun run = new JdbcRun(jdbc, connection);
        return connection.getAutoCommit() ? run.alone() : run.inTransaction();
    }

    private Optional<ScriptFailure> alone() throws SQLException {
        connection.setAutoCommit(false);
        try {
            Optional<ScriptFailure> failure = inTransaction();
            if (failure.isPresent()) {
                connection.rollback();
                return failure;
            }
            connection.commit();
            return failure;
        } catch (PSQLException e) {
            return Optional.of(SimpleQuery.failureOfCommit(e, jdbc.location()));
        } finally {
            if (!connection.isClosed()) {
                connection.setAutoCommit(true);
            }
        }
    }

    private Optional<ScriptFailure> inTransaction() throws SQLException {
        execute("SAVEPOINT " + SAVEPOINT);
        Optional<ScriptFailure> failure = work();
        if (failure.isPresent()) {
            return failure;
        }
        try {
            execute("RELEASE SAVEPOINT " + SAVEPOINT);
            return Optional.empty();
        } catch (PSQLException e) {
            return Optional.of(
                    NO_SAVEPOINT.equals(e.getSQLState())
                            ? failure(jdbc.location(), "", "it ended the transaction of its revision", e)
                            : refused(e));
        }
    }

    /** The server shall keep no plans of its queries: in the next step their tables may be others. */
    private Optional<ScriptFailure> work() throws SQLException {
        PGConnection session = connection.unwrap(PGConnection.class);
        int threshold = session.getPrepareThreshold();
        session.setPrepareThreshold(0);
        try {
            jdbc.work().run(LentConnection.of(connection));
            return Optional.empty();
        } catch (SQLException e) {
            return Optional.of(refused(e));
        } catch (RuntimeException | AssertionError e) {
            return Optional.of(failure(place(e), "", e.toString(), e));
        } finally {
            session.setPrepareThreshold(threshold);
        }
    }

    /** Rethrows what is not the fault of the work, such as a lost connection or a full disk. */
    private ScriptFailure refused(SQLException e) throws SQLException {
        if (connection.isClosed() || DatabaseFailures.problem(e).isPresent()) {
            throw e;
        }
        return failure(place(e), Optional.ofNullable(e.getSQLState()).orElse(""), String.valueOf(e.getMessage()), e);
    }

    private ScriptFailure failure(Location place, String sqlState, String message, Throwable cause) {
        Optional<ServerErrorMessage> server = cause instanceof PSQLException refusal
                ? Optional.ofNullable(refusal.getServerErrorMessage())
                : Optional.empty();
        return new ScriptFailure(
                place,
                Optional.of(jdbc.shown()),
                sqlState,
                sqlState.isEmpty()
                        ? message
                        : server.map(ServerErrorMessage::getMessage).orElse(message),
                server.map(ServerErrorMessage::getDetail),
                server.map(ServerErrorMessage::getHint));
    }

    /** The line of the revision's own source from which the exception came. */
    private Location place(Throwable e) {
        String file = jdbc.location().file();
        String name = file.substring(file.lastIndexOf('/') + 1);
        return Arrays.stream(e.getStackTrace())
                .filter(frame -> name.equals(frame.getFileName()) && frame.getLineNumber() > 0)
                .findFirst()
                .map(frame -> Location.of(file, frame.getLineNumber()))
                .orElse(jdbc.location());
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
