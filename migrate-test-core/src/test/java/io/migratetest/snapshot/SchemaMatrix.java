package io.migratetest.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import io.migratetest.TestServer;
import io.migratetest.database.Database;
import io.migratetest.database.DatabaseServer;
import io.migratetest.schema.Difference;
import io.migratetest.schema.RevertingScript;
import io.migratetest.schema.Schema;
import io.migratetest.schema.SchemaComparison;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of change is seen, told at its cause, and taken back by the statements that we print, on one version of PostgreSQL. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class SchemaMatrix {

    /** What is rolled back stays in the catalogs and makes them slow to read. */
    private static final int ROLLED_BACK_AT_MOST = 50;

    private final DatabaseServer server;
    private final int major;

    /** For all changes that can be rolled back. */
    private Database database;

    private Connection transaction;

    private int rolledBack;

    /** For changes that others would feel; started when the first of them comes. */
    private Optional<DatabaseServer> apart = Optional.empty();

    SchemaMatrix(DatabaseServer server) {
        this.server = server;
        this.major = TestServer.major(server);
    }

    /** Those of the cluster are compared apart. */
    List<ChangeCase> changes() {
        return cases("changes")
                .filter(change -> !change.name().startsWith("cluster/"))
                .toList();
    }

    List<ChangeCase> changesThatCanBeRedone() {
        return changes().stream().filter(change -> change.canBeRedone(major)).toList();
    }

    List<ChangeCase> controls() {
        return cases("controls")
                .filter(control -> !control.name().startsWith("cluster/"))
                .toList();
    }

    final Stream<ChangeCase> cases(String folder) {
        return ChangeCase.all(folder).stream().filter(change -> change.appliesTo(major));
    }

    /** What is compared. */
    Schema read(Connection connection) throws SQLException {
        return SchemaReader.read(connection);
    }

    @BeforeAll
    void connect() throws SQLException {
        database = server.createDatabase();
        transaction = database.connect();
        transaction.setAutoCommit(false);
    }

    @AfterAll
    void close() throws SQLException {
        transaction.close();
        database.close();
        apart.ifPresent(DatabaseServer::close);
    }

    @AfterEach
    void rollBack() throws SQLException {
        transaction.rollback();
        rolledBack++;
        if (rolledBack % ROLLED_BACK_AT_MOST == 0) {
            transaction.close();
            database.close();
            connect();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    void tells_what_changed_and_how_to_take_it_back(ChangeCase change) throws SQLException {
        on(change, connection -> {
            execute(connection, change, change.setup());
            Schema before = read(connection);
            execute(connection, change, change.change());
            Schema after = read(connection);

            List<Difference> differences = SchemaComparison.compare(before, after);

            assertThat(differences.stream().map(SchemaMatrix::line)).containsExactlyElementsOf(change.expected(major));
            if (change.canBeUndone(major)) {
                assertClosed(connection, before, after);
            }
        });
    }

    /** Seen from the other side: what was added is now lost. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("changesThatCanBeRedone")
    void tells_how_to_make_up_for_what_was_not_done(ChangeCase change) throws SQLException {
        Schema wanted = schemaAfter(change);
        on(change, connection -> {
            execute(connection, change, change.setup());
            assertClosed(connection, wanted, read(connection));
        });
    }

    private Schema schemaAfter(ChangeCase change) throws SQLException {
        Schema[] after = new Schema[1];
        on(change, connection -> {
            Savepoint start = change.commits() ? null : connection.setSavepoint();
            execute(connection, change, change.setup() + "\n" + change.change());
            after[0] = read(connection);
            if (start != null) {
                connection.rollback(start);
            }
        });
        return after[0];
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("controls")
    void stays_silent_when_nothing_changed(ChangeCase control) throws SQLException {
        inItsOwnDatabase(connection -> {
            execute(connection, control, control.setup());
            Schema before = read(connection);
            for (String statement : control.change().split(";\n", -1)) {
                execute(connection, statement);
            }

            assertThat(SchemaComparison.compare(before, read(connection))).isEmpty();
        });
    }

    /** Runs the statements against the later schema, after which nobody can tell it from the earlier one but by the order of columns. */
    private void assertClosed(Connection connection, Schema wanted, Schema now) throws SQLException {
        List<Difference> differences = SchemaComparison.compare(wanted, now);
        List<String> script = RevertingScript.of(differences, wanted, now);
        assertThat(script).isNotEmpty();
        for (String statements : script) {
            execute(connection, statements);
        }
        List<Difference> left = SchemaComparison.compare(wanted, read(connection));
        assertThat(left.stream()
                        .filter(difference -> !isColumnOrder(difference))
                        .map(SchemaMatrix::line))
                .as(() -> String.join("\n", script))
                .isEmpty();
    }

    private static boolean isColumnOrder(Difference difference) {
        return difference instanceof Difference.Changed changed && changed.isColumnOrder();
    }

    private static String line(Difference difference) {
        String verb = difference.getClass().getSimpleName().toLowerCase(Locale.ROOT);
        return verb + " " + difference.object()
                + difference.property().map(": "::concat).orElse("");
    }

    /** What a test does with a session. */
    interface Work {
        void with(Connection connection) throws SQLException;
    }

    /** Rolled back in the end. */
    final void inTransaction(Work work) throws SQLException {
        work.with(transaction);
    }

    private void on(ChangeCase change, Work work) throws SQLException {
        if (change.needsItsOwnServer()) {
            onAnotherServer(work);
        } else if (change.commits()) {
            inItsOwnDatabase(work);
        } else {
            inTransaction(work);
        }
    }

    private void onAnotherServer(Work work) throws SQLException {
        DatabaseServer other =
                apart.orElseGet(() -> server.another().orElseThrow().start());
        apart = Optional.of(other);
        try (Database own = other.createDatabase();
                Connection connection = own.connect()) {
            work.with(connection);
        }
    }

    void inItsOwnDatabase(Work work) throws SQLException {
        try (Database own = server.createDatabase();
                Connection connection = own.connect()) {
            work.with(connection);
        }
    }

    /** One that commits sends its statements one by one, since several at once would be a transaction. */
    private static void execute(Connection connection, ChangeCase change, String sql) throws SQLException {
        List<String> statements = change.commits() ? List.of(sql.split(";\n", -1)) : List.of(sql);
        for (String statement : statements) {
            execute(connection, statement);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new SQLException(e.getMessage() + "\n" + sql, e);
        }
    }
}
