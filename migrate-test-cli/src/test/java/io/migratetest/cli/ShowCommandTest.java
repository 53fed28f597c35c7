package io.migratetest.cli;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.migratetest.MigrationProject;
import io.migratetest.problem.Location;
import io.migratetest.sql.Script;
import io.migratetest.sql.Statement;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShowCommandTest {

    private static final String FORMATS = "src/test/resources/projects/formats/";

    @Test
    void lists_what_the_tool_would_send() {
        assertThat(Run.of("show", FORMATS + "goose")).isEqualTo(new Run(0, """
                -- 1 users
                -- upgrade, src/test/resources/projects/formats/goose/1_users.sql:1, in a transaction
                CREATE TABLE users (note text DEFAULT 'a;b');
                CREATE FUNCTION total(a int) RETURNS int AS $body$
                BEGIN
                    RETURN a; -- not the end;
                END;
                $body$ LANGUAGE plpgsql;
                -- downgrade, src/test/resources/projects/formats/goose/1_users.sql:10, in a transaction
                DROP FUNCTION total;
                DROP TABLE users;

                """, ""));
    }

    @Test
    void names_what_is_in_go_and_the_files_that_are_not_read() {
        assertThat(Run.of("show", "src/test/resources/projects/go")).isEqualTo(new Run(0, """
                -- 1 users
                -- upgrade, src/test/resources/projects/go/1_users.sql:1, in a transaction
                CREATE TABLE users ();
                -- downgrade, src/test/resources/projects/go/1_users.sql:3, in a transaction
                DROP TABLE users;

                -- 2 fill users
                -- skipped: it is written in Go, which only the project's own program can run
                -- upgrade, src/test/resources/projects/go/2_fill_users.go:1, without a transaction
                -- no downgrade

                -- 3 note
                -- upgrade, src/test/resources/projects/go/3_note.sql:1, in a transaction
                CREATE TABLE note ();
                -- downgrade, src/test/resources/projects/go/3_note.sql:3, in a transaction
                DROP TABLE note;

                -- not read: 2_fill_users_test.go
                -- not read: embed.go
                """, ""));
    }

    @Test
    void hides_the_values_of_variables_that_hold_a_secret() {
        Map<String, String> environment =
                Map.of("FLYWAY_PLACEHOLDERS_NOTE_PASSWORD", "a;b';", "LANG", "users", "API_KEY", "a");

        assertThat(Run.byPerson(environment, "show", FORMATS + "goose").out())
                .contains("CREATE TABLE users (note text DEFAULT 'a;b');");
        assertThat(Run.byPerson(Map.of("MY_SECRET", "'a;b'"), "show", FORMATS + "goose")
                        .out())
                .contains("CREATE TABLE users (note text DEFAULT ***);");
    }

    @Test
    void says_that_there_is_no_way_back() {
        assertThat(Run.of("show", FORMATS + "flyway").out()).contains("""
                -- R__view
                -- upgrade, src/test/resources/projects/formats/flyway/R__view.sql:1, in a transaction
                CREATE OR REPLACE VIEW notes AS SELECT note FROM users;
                -- no downgrade
                """);
    }

    @ParameterizedTest
    @MethodSource("formats")
    void loses_nothing_of_the_sql(String format) {
        Run run = Run.of("show", "--format", format, FORMATS + format);

        assertThat(run.status()).isZero();
        assertThat(statements(run.out()))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(statements(files(Path.of(FORMATS + format))));
    }

    @Test
    void leaves_out_the_books_that_alembic_keeps() {
        assertThat(Run.of("show", FORMATS + "alembic-sql").out())
                .contains("CREATE TABLE account")
                .contains("DROP TYPE account_state")
                .doesNotContain("alembic_version");
    }

    @Test
    void says_where_a_revision_in_java_does_more_than_sql() {
        assertThat(Run.of("show", "java:io.migratetest.cli.revisions").out().replaceAll("java:\\d+,", "java:1,"))
                .contains("""
                        -- 0001 move rows
                        -- upgrade, src/test/java/io/migratetest/cli/revisions/R0001_MoveRows.java:1, in a transaction
                        CREATE TABLE rows ();
                        -- withConnection("move them"), in Java
                        -- downgrade, src/test/java/io/migratetest/cli/revisions/R0001_MoveRows.java:1, in a transaction
                        DROP TABLE rows;
                        """);
    }

    @ParameterizedTest
    @MethodSource("formats")
    void detects_the_format(String format) {
        assertThat(Run.of("show", FORMATS + format)).isEqualTo(Run.of("show", "--format", format, FORMATS + format));
    }

    /** But for what only its own tool can run, and for the SQL among which Alembic keeps books. */
    private static List<String> formats() {
        return MigrationProject.formats().stream()
                .filter(format -> !format.startsWith("alembic") && !format.equals("liquibase"))
                .toList();
    }

    private static List<String> statements(String sql) {
        return Script.parse(Location.of("shown", 1), sql).statements().stream()
                .map(Statement::text)
                .toList();
    }

    private static String files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".sql"))
                    .map(ShowCommandTest::text)
                    .collect(joining(";\n"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
