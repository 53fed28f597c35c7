package io.migratetest.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import io.migratetest.database.Database;
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
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of change is seen, told at its cause, and taken back by the statements that we print. */
@ExtendWith(DatabaseParameter.class)
class SchemaMatrixTest {

    /** One for all changes, each of which is rolled back. */
    private static Connection connection;

    static List<ChangeCase> changes() {
        return ChangeCase.all("changes");
    }

    static List<ChangeCase> controls() {
        return ChangeCase.all("controls");
    }

    @BeforeAll
    static void connect(Database database) throws SQLException {
        connection = database.connect();
        connection.setAutoCommit(false);
    }

    @AfterAll
    static void close() throws SQLException {
        connection.close();
    }

    @AfterEach
    void rollBack() throws SQLException {
        connection.rollback();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    void tells_what_changed_and_how_to_take_it_back(ChangeCase change) throws SQLException {
        execute(connection, change.setup());
        Schema before = SchemaReader.read(connection);
        execute(connection, change.change());
        Schema after = SchemaReader.read(connection);

        List<Difference> differences = SchemaComparison.compare(before, after);

        assertThat(differences.stream().map(SchemaMatrixTest::line)).containsExactlyElementsOf(change.expected());
        if (change.canBeUndone()) {
            assertClosed(before, after);
        }
    }

    static Stream<ChangeCase> changesThatCanBeRedone() {
        return changes().stream().filter(ChangeCase::canBeRedone);
    }

    /** Seen from the other side: what was added is now lost. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("changesThatCanBeRedone")
    void tells_how_to_make_up_for_what_was_not_done(ChangeCase change) throws SQLException {
        execute(connection, change.setup());
        Savepoint unchanged = connection.setSavepoint();
        Schema before = SchemaReader.read(connection);
        execute(connection, change.change());
        Schema after = SchemaReader.read(connection);
        connection.rollback(unchanged);

        assertClosed(after, before);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("controls")
    void stays_silent_when_nothing_changed(ChangeCase control, Database database) throws SQLException {
        try (Connection connection = database.connect()) {
            execute(connection, control.setup());
            Schema before = SchemaReader.read(connection);
            for (String statement : control.change().split(";\n", -1)) {
                execute(connection, statement);
            }

            assertThat(SchemaComparison.compare(before, SchemaReader.read(connection)))
                    .isEmpty();
        }
    }

    @Test
    void is_as_large_as_we_promise() {
        assertThat(changes()).hasSizeGreaterThanOrEqualTo(80);
        assertThat(controls()).hasSizeGreaterThanOrEqualTo(25);
    }

    /** Runs the statements against the later schema, after which nobody can tell it from the earlier one but by the order of columns. */
    private static void assertClosed(Schema wanted, Schema now) throws SQLException {
        List<Difference> differences = SchemaComparison.compare(wanted, now);
        List<String> script = RevertingScript.of(differences, wanted, now);
        assertThat(script).isNotEmpty();
        for (String statements : script) {
            execute(connection, statements);
        }
        List<Difference> left = SchemaComparison.compare(wanted, SchemaReader.read(connection));
        assertThat(left.stream()
                        .filter(difference -> !isColumnOrder(difference))
                        .map(SchemaMatrixTest::line))
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

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new SQLException(e.getMessage() + "\n" + sql, e);
        }
    }
}
