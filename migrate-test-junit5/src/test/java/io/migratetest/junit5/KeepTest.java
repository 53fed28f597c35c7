package io.migratetest.junit5;

import static org.assertj.core.api.Assertions.assertThat;

import io.migratetest.database.Database;
import io.migratetest.database.DatabaseServers;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** {@code migratetest.keep}: databases of failed tests stay, and the failure says where. */
class KeepTest {

    private static final Pattern URL = Pattern.compile("jdbc:postgresql:\\S+");

    @MigrationTest("classpath:migrations/clean")
    static class Mixed {
        @Test
        @AtRevision("0001")
        void fails(Connection connection) throws SQLException {
            try (Statement statement = connection.createStatement()) {
                statement.execute("INSERT INTO users VALUES (1, 'Ada')");
            }
            throw new IllegalStateException("on purpose");
        }

        @Test
        void passes(Connection connection) throws SQLException {
            assertThat(connection.isValid(1)).isTrue();
        }
    }

    @MigrationTest("classpath:migrations/faulty")
    static class Faulty implements StandardMigrationChecks {}

    @Test
    void the_database_of_a_failed_method() throws SQLException {
        JUnitRun run = keeping().run(Mixed.class);

        Throwable note = run.failure().getSuppressed()[0];
        assertThat(note).hasMessageStartingWith("the database of this test is kept: jdbc:postgresql://");
        assertThat(run.published()).containsExactly("kept database: " + url(String.valueOf(note.getMessage())));
        assertThat(first(url(String.valueOf(note.getMessage())), "SELECT name FROM users"))
                .isEqualTo("Ada");
    }

    @Test
    void a_database_as_it_was_when_a_revision_failed() throws SQLException {
        JUnitRun run = keeping().with("migratetest.revision", "0003").run(Faulty.class);

        String message = String.valueOf(run.failure().getMessage());
        assertThat(message).contains("\n  kept:  jdbc:postgresql://");
        assertThat(
                        first(
                                url(message),
                                "SELECT column_name FROM information_schema.columns WHERE table_name = 'users' AND column_name LIKE '%name'"))
                .isEqualTo("full_name");
    }

    @Test
    void nothing_unless_it_is_asked_for() {
        JUnitRun run = JUnitRun.of(Mixed.class);

        assertThat(run.failure().getSuppressed()).isEmpty();
        assertThat(run.published()).isEqualTo(List.of());
    }

    /** On the embedded server as if it were somebody's: a kept database would keep a server of our own running. */
    private static JUnitRun.Launcher keeping() {
        try (Database database = DatabaseServers.shared("embedded").createDatabase()) {
            String server = database.jdbcUrl().replace(database.name(), "postgres");
            return JUnitRun.with("migratetest.keep", "true").with("migratetest.database", server);
        }
    }

    private static String url(String text) {
        Matcher matcher = URL.matcher(text);
        assertThat(matcher.find()).isTrue();
        return matcher.group();
    }

    private static String first(String url, String query) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
