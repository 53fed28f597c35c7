package io.migratetest.run;

import io.migratetest.database.ConnectionSource;
import io.migratetest.database.Database;
import io.migratetest.database.Message;
import io.migratetest.problem.Problem;
import io.migratetest.revision.ScriptFailure;
import io.migratetest.revision.Section;
import io.migratetest.revision.Transaction;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.postgresql.PGConnection;
import org.postgresql.util.PSQLException;

/**
 * One session on a database that runs sections as their tools would.
 *
 * <p>{@link #attempt} leaves a moment before the commit in which the outcome can be looked at and rolled back; {@link #run} does not. After each of them {@link
 * #forget} gives what a new session would see. Not safe for use by several threads. A lost connection is an {@link SQLException}.
 */
public final class Session implements AutoCloseable {

    private static final Logger LOG = System.getLogger(Session.class.getName());

    /** A statement that the server runs only outside a transaction block; a procedure or block that commits. */
    private static final Set<String> NEEDS_NO_TRANSACTION = Set.of("25001", "2D000");

    /**
     * {@code DISCARD ALL}, statement by statement as its documentation lists them, but for the plans of our own questions: to make those again costs more
     * than to ask them.
     */
    private static final String FORGET = """
            CLOSE ALL;
            SET SESSION AUTHORIZATION DEFAULT;
            RESET ROLE;
            RESET ALL;
            UNLISTEN *;
            SELECT pg_catalog.pg_advisory_unlock_all();
            DISCARD TEMP;
            DISCARD SEQUENCES""";

    /** So that the next transaction's counters are its own: from version 15 on. */
    private static final String FLUSH_COUNTERS = ";\nSELECT pg_catalog.pg_stat_force_next_flush()";

    private static final int FLUSHES_COUNTERS = 15;

    private final ConnectionSource database;
    private final VersionTable table;
    private final String forget;
    private final PreparedPlans plans = new PreparedPlans();
    private Connection connection;
    private boolean mayHaveWrittenToCluster;

    private Session(ConnectionSource database, Connection connection, VersionTable table) throws SQLException {
        this.database = database;
        this.table = table;
        this.connection = connection;
        boolean flushes = connection.getMetaData().getDatabaseMajorVersion() >= FLUSHES_COUNTERS;
        this.forget = FORGET + (flushes ? FLUSH_COUNTERS : "");
    }

    /** A new session on a database, which gets our version table if it has none. */
    public static Session open(Database database) throws SQLException {
        VersionTable table = new VersionTable(OwnTables.DEFAULT);
        Session session = on(database, table);
        table.create(session.connection);
        return session;
    }

    /** A new session on a database, in which nothing is made. */
    static Session on(ConnectionSource database, VersionTable table) throws SQLException {
        return new Session(database, database.connect(), table);
    }

    /** For questions about the state that the session sees; in the middle of a transaction after an attempt that is held. */
    public Connection connection() {
        return connection;
    }

    /** Runs a section in a transaction, if its tool would or if that makes no difference, and leaves the transaction open. */
    public Attempt attempt(Section section) throws SQLException {
        Optional<Section> holdable = section.inOneTransaction();
        if (holdable.isEmpty()) {
            return new Attempt.NotHoldable();
        }
        connection.setAutoCommit(false);
        Optional<ScriptFailure> failure = hold(holdable.get());
        if (failure.isEmpty()) {
            return new Attempt.Held();
        }
        rollback();
        boolean retry = section.transaction() == Transaction.BARE && needsNoTransaction(failure.get());
        return retry ? new Attempt.NotHoldable() : new Attempt.Refused(failure.get());
    }

    /** Whether a script failed only because it ran in a transaction. */
    static boolean needsNoTransaction(ScriptFailure failure) {
        return NEEDS_NO_TRANSACTION.contains(failure.sqlState());
    }

    /**
     * Runs another section, which could be held as well, in the transaction that {@link #attempt} holds, as if in a session of its own.
     *
     * @return why the server refused it; then nothing but {@link #rollback} is left to do
     */
    public Optional<ScriptFailure> attemptMore(Section section) throws SQLException {
        forget();
        return hold(section.inOneTransaction().orElseThrow());
    }

    private Optional<ScriptFailure> hold(Section section) throws SQLException {
        plans.note(section);
        if (section.isEmpty()) {
            return Optional.empty();
        }
        SimpleQuery.Held held = WorkRun.runHeld(connection, section.work());
        mayHaveWrittenToCluster |= held.mayHaveWrittenToCluster();
        return held.failure().isPresent() ? held.failure() : verify(section);
    }

    /** Runs what shows whether a section did what it should, in the transaction of the section, and takes back whatever that does. */
    private Optional<ScriptFailure> verify(Section section) throws SQLException {
        if (section.verification().isEmpty()) {
            return Optional.empty();
        }
        execute("SAVEPOINT migrate_test_verification");
        Optional<ScriptFailure> failure = WorkRun.send(connection, section.verification());
        if (failure.isEmpty()) {
            execute("ROLLBACK TO SAVEPOINT migrate_test_verification; RELEASE SAVEPOINT migrate_test_verification");
        }
        return failure;
    }

    /**
     * Commits what {@link #attempt} holds together with what becomes of the version table, and makes this session as good as new, as {@link #forget} does.
     *
     * @return why the server refused to commit; then everything is rolled back
     */
    public Optional<ScriptFailure> commit(Section section, VersionChange change) throws SQLException {
        List<String> statements = recording(change);
        int beforeCommit = statements.size();
        Collections.addAll(statements, "COMMIT", forget);
        Message message = new Message(connection, String.join(";\n", statements), Message.Kept.LAST);
        try {
            message.send();
        } catch (PSQLException e) {
            if (message.completed() != beforeCommit) {
                throw e;
            }
            rollback();
            forget();
            return Optional.of(SimpleQuery.failureOfCommit(e, section.location()));
        }
        connection.setAutoCommit(true);
        mayHaveWrittenToCluster = false;
        plans.forget(connection);
        return Optional.empty();
    }

    /** Undoes what {@link #attempt} holds. */
    public void rollback() throws SQLException {
        mayHaveWrittenToCluster = false;
        if (connection.isClosed()) {
            startOver();
            return;
        }
        connection.rollback();
        connection.setAutoCommit(true);
    }

    /** Runs a section for good, exactly as its tool would. After a failure, what it committed by itself stays. */
    public Optional<ScriptFailure> run(Section section) throws SQLException {
        if (section.foreign().isPresent()) {
            return section.foreign().get().run(database.dataSource());
        }
        plans.note(section);
        if (section.transaction() == Transaction.WRAPPED) {
            connection.setAutoCommit(false);
            Optional<ScriptFailure> failure = WorkRun.run(connection, section.work());
            if (failure.isEmpty()) {
                failure = verify(section);
            }
            if (failure.isEmpty()) {
                return commit(section);
            }
            rollback();
            return failure;
        }
        Optional<ScriptFailure> failure = WorkRun.run(connection, section.work());
        if (connection.isClosed()) {
            startOver();
        } else if (SimpleQuery.isInTransaction(connection)) {
            // It began a transaction and did not end it; its tool would hang up here, which rolls back.
            execute("ROLLBACK");
        }
        return failure.isPresent() ? failure : verifyAlone(section);
    }

    /** In a transaction of its own, after those of the section. */
    private Optional<ScriptFailure> verifyAlone(Section section) throws SQLException {
        if (section.verification().isEmpty()) {
            return Optional.empty();
        }
        connection.setAutoCommit(false);
        Optional<ScriptFailure> failure = WorkRun.send(connection, section.verification());
        rollback();
        return failure;
    }

    private Optional<ScriptFailure> commit(Section section) throws SQLException {
        try {
            connection.commit();
            return Optional.empty();
        } catch (PSQLException e) {
            return Optional.of(SimpleQuery.failureOfCommit(e, section.location()));
        } finally {
            connection.setAutoCommit(true);
        }
    }

    /** Whether the transaction that is open has written what all databases of the server share. */
    public boolean hasWrittenToCluster() throws SQLException {
        return mayHaveWrittenToCluster && ClusterWrites.areIn(connection, database);
    }

    /** Makes a change of the version table, after a script that was run for good. */
    public void record(VersionChange change) throws SQLException {
        execute(String.join(";\n", recording(change)));
    }

    /** Runs statements of our own in one transaction. */
    void record(String sql) throws SQLException {
        execute(sql);
    }

    /** A script may have taken a role that cannot write our table. */
    private List<String> recording(VersionChange change) {
        List<String> statements = new ArrayList<>(List.of("SET SESSION AUTHORIZATION DEFAULT", "SET ROLE NONE"));
        statements.addAll(change.statements(table));
        return statements;
    }

    /** Makes this session as good as new: no settings, temporary tables, roles or locks of the script that ran. */
    public void forget() throws SQLException {
        execute(forget);
        plans.forget(connection);
    }

    /** Gives back what the session holds, as far as that is still possible: what went wrong before says more than what goes wrong here. */
    void giveBack() {
        try {
            if (!connection.getAutoCommit()) {
                rollback();
            }
            forget();
        } catch (SQLException e) {
            LOG.log(Level.DEBUG, "a session could not be given back as good as new", e);
        }
    }

    /** Ends the statement that runs, from another thread. */
    void cancel() {
        try {
            connection.unwrap(PGConnection.class).cancelQuery();
        } catch (SQLException e) {
            LOG.log(
                    Level.DEBUG,
                    "the session whose statement was to be cancelled is gone, and the statement with it",
                    e);
        }
    }

    /** The problem of the server's own behind a failure; empty if a statement is to blame. */
    Optional<Problem> failure(SQLException exception) {
        return database.failure(exception);
    }

    /** The driver ends a session in which it cannot bear a setting that a script made; what was not committed is rolled back. */
    private void startOver() throws SQLException {
        connection = database.connect();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private void execute(String sql) throws SQLException {
        new Message(connection, sql, Message.Kept.LAST).send();
    }
}
