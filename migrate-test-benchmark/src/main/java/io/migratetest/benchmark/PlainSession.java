package io.migratetest.benchmark;

import io.migratetest.database.Database;
import io.migratetest.database.DatabaseFailures;
import io.migratetest.revision.Section;
import io.migratetest.revision.Transaction;
import io.migratetest.sql.Script;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.sql.Statement;
import java.util.List;
import org.postgresql.core.BaseConnection;
import org.postgresql.core.NativeQuery;
import org.postgresql.core.Query;
import org.postgresql.core.QueryExecutor;
import org.postgresql.core.ResultHandlerBase;
import org.postgresql.core.SqlCommand;
import org.postgresql.core.TransactionState;
import org.postgresql.util.PSQLException;

/**
 * A session that sends scripts as {@link io.migratetest.run.Session} does, each in one simple query, and does nothing else: no version table, no questions.
 *
 * <p>Goes below JDBC for the same reason: it would send each statement in a message of its own, which makes a floor that is too high.
 */
final class PlainSession implements AutoCloseable {

    private final Database database;
    private Connection connection;

    PlainSession(Database database) throws SQLException {
        this.database = database;
        this.connection = database.connect();
    }

    /**
     * Runs a section for good, in the transactions of its tool.
     *
     * @return whether the server took it; if not, it is rolled back but for what it committed by itself
     */
    boolean run(Section section) throws SQLException {
        connection.setAutoCommit(section.transaction() == Transaction.BARE);
        return accepts(() -> {
            send(section);
            if (!connection.getAutoCommit()) {
                connection.commit();
            }
        });
    }

    /**
     * Runs sections in one transaction, which is rolled back.
     *
     * @return whether the server took them all
     */
    boolean tryOut(List<Section> sections) throws SQLException {
        connection.setAutoCommit(false);
        return accepts(() -> {
            for (Section section : sections) {
                send(section);
            }
            connection.rollback();
        });
    }

    /** What a script set for its session must not meet the next one; not a part of what is measured. */
    void forget() throws SQLException {
        connection.setAutoCommit(true);
        try (Statement statement = connection.createStatement()) {
            statement.execute("DISCARD ALL");
        }
    }

    /** Work that the server may refuse. */
    private interface Work {
        void run() throws SQLException;
    }

    private boolean accepts(Work work) throws SQLException {
        boolean accepted = true;
        try {
            work.run();
        } catch (PSQLException e) {
            if (!connection.isClosed() && DatabaseFailures.problem(e).isPresent()) {
                throw e;
            }
            accepted = false;
        }
        cleanUp();
        return accepted;
    }

    /** A script may have left a transaction open, or made a setting with which the driver hangs up. */
    private void cleanUp() throws SQLException {
        if (connection.isClosed()) {
            connection = database.connect();
        } else if (connection.unwrap(BaseConnection.class).getTransactionState() != TransactionState.IDLE) {
            connection.setAutoCommit(false);
            connection.rollback();
        }
    }

    private void send(Section section) throws SQLException {
        for (Script message : section.messages()) {
            send(message);
        }
    }

    private void send(Script script) throws SQLException {
        QueryExecutor executor = connection.unwrap(BaseConnection.class).getQueryExecutor();
        Query query = executor.wrap(List.of(new NativeQuery(script.text(), SqlCommand.BLANK)));
        int flags = QueryExecutor.QUERY_EXECUTE_AS_SIMPLE | QueryExecutor.QUERY_NO_METADATA;
        if (connection.getAutoCommit()) {
            flags |= QueryExecutor.QUERY_SUPPRESS_BEGIN;
        }
        executor.execute(query, null, new Refusals(), 0, 0, flags);
    }

    /** Hears errors only. */
    private static final class Refusals extends ResultHandlerBase {
        @Override
        public void handleWarning(SQLWarning warning) {}
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
