package io.migratetest.operation;

import static io.migratetest.operation.DatabaseObjects.addEnumValue;
import static io.migratetest.operation.DatabaseObjects.recreateEnum;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.migratetest.TestServer;
import io.migratetest.database.Database;
import io.migratetest.snapshot.Snapshot;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Enum types get other values, and everything that uses them follows. */
class EnumOperationsTest {

    private static final String USES = """
            CREATE SCHEMA app;
            CREATE TYPE app.mood AS ENUM ('sad', 'ok', 'happy');
            COMMENT ON TYPE app.mood IS 'how it goes';
            REVOKE ALL ON TYPE app.mood FROM PUBLIC;
            GRANT USAGE ON TYPE app.mood TO pg_monitor WITH GRANT OPTION;
            ALTER TYPE app.mood OWNER TO pg_signal_backend;
            CREATE TABLE people (id int, mood app.mood NOT NULL DEFAULT 'ok', moods app.mood[] DEFAULT '{sad}', CONSTRAINT not_sad CHECK (mood <> 'sad' AND (mood <> 'ok' OR id > 0)));
            COMMENT ON CONSTRAINT not_sad ON people IS 'be happy';
            CREATE INDEX happy ON people (id) WHERE mood = 'happy'::app.mood;
            COMMENT ON INDEX happy IS 'the happy few';
            CREATE INDEX moods ON people (mood);
            CREATE TABLE days (day int, mood app.mood DEFAULT 'ok') PARTITION BY RANGE (day);
            CREATE TABLE days_1 PARTITION OF days FOR VALUES FROM (1) TO (9);
            ALTER TABLE days_1 ALTER mood SET DEFAULT 'happy';
            INSERT INTO people VALUES (1, 'ok', '{ok,sad}'), (2, 'happy', '{}');
            INSERT INTO days VALUES (1, 'happy')""";

    @ParameterizedTest
    @ValueSource(ints = {TestServer.OLDEST, 18})
    void recreating_a_type_and_back_leaves_no_trace(int major) throws SQLException {
        Operation operation = recreateEnum("app.mood", "happy", "fine", "sad")
                .replacing("ok", "fine")
                .existing("sad", "ok", "happy");
        try (Database database = TestServer.of(major).createDatabase();
                Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(USES);
            Snapshot before = Snapshot.take(connection);

            run(statement, operation);
            assertThat(text(statement, "SELECT string_agg(mood || moods::text, ' ' ORDER BY id) FROM people"))
                    .isEqualTo("fine{fine,sad} happy{}");
            assertThat(text(statement, "SELECT enum_range(NULL::app.mood)")).isEqualTo("{happy,fine,sad}");

            run(statement, operation.inverse().orElseThrow());
            assertThat(Snapshot.take(connection)).isEqualTo(before);
        }
    }

    @Test
    void an_added_value_goes_with_the_type_that_is_made_anew() throws SQLException {
        Operation operation = addEnumValue("app.mood", "so-so").before("ok").existing("sad", "ok", "happy");
        try (Database database = TestServer.shared().createDatabase();
                Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(USES);
            Snapshot before = Snapshot.take(connection);
            run(statement, operation);
            assertThat(text(statement, "SELECT enum_range(NULL::app.mood)")).isEqualTo("{sad,so-so,ok,happy}");
            run(statement, operation.inverse().orElseThrow());
            assertThat(Snapshot.take(connection)).isEqualTo(before);
        }
    }

    @Test
    void a_row_with_a_value_that_is_no_more_is_refused() throws SQLException {
        try (Database database = TestServer.shared().createDatabase();
                Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(USES);
            Snapshot before = Snapshot.take(connection);
            assertThatThrownBy(() -> run(statement, recreateEnum("app.mood", "sad", "ok")))
                    .hasMessageContaining("invalid input value for enum app.migrate_test_new_enum: \"happy\"");
            assertThat(Snapshot.take(connection)).isEqualTo(before);
        }
    }

    @Test
    void a_value_cannot_be_replaced_and_stay() {
        assertThatThrownBy(() -> recreateEnum("mood", "sad", "ok").replacing("sad", "ok"))
                .hasMessage("""
                the value 'sad' of type mood is to be replaced and to stay
                  help: leave it out of the new values, or do not replace it""");
    }

    private static void run(Statement statement, Operation operation) throws SQLException {
        for (String sql : OperationCase.statements(operation)) {
            statement.execute(sql);
        }
    }

    private static String text(Statement statement, String query) throws SQLException {
        try (ResultSet row = statement.executeQuery(query)) {
            row.next();
            return String.valueOf(row.getString(1));
        }
    }
}
