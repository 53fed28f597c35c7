package io.migratetest.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.migratetest.problem.Location;
import io.migratetest.revision.Declaration;
import io.migratetest.revision.Revision;
import io.migratetest.revision.Section;
import io.migratetest.revision.Transaction;
import io.migratetest.sql.Script;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GooseFormatTest {

    @TempDir
    private Path root;

    private Project project;

    @BeforeEach
    void begin_a_project() {
        project = new Project(root);
    }

    @Test
    void sends_statement_by_statement_and_ends_each_where_a_line_ends_with_a_semicolon() {
        project.file("db/00001_create_users.sql", """
                -- +goose Up
                -- before it

                CREATE TABLE users (
                    -- inside it; still inside
                    note text DEFAULT 'a;b'
                ); -- behind it
                SELECT 1; SELECT 2;

                -- +goose Down
                DROP TABLE users;
                """);

        Revision revision = project.read("db").require("00001");

        assertThat(revision.title()).isEqualTo("00001 create users");
        assertThat(revision.up().messages()).extracting(Script::text).containsExactly("""
                        CREATE TABLE users (
                            -- inside it; still inside
                            note text DEFAULT 'a;b'
                        ); -- behind it""", "SELECT 1; SELECT 2;");
        assertThat(revision.up().messages())
                .extracting(Script::location)
                .containsExactly(
                        Location.of("db/00001_create_users.sql", 4), Location.of("db/00001_create_users.sql", 8));
        assertThat(revision.up().location()).isEqualTo(Location.of("db/00001_create_users.sql", 1));
        assertThat(revision.up().transaction()).isEqualTo(Transaction.WRAPPED);
        assertThat(revision.down().orElseThrow().location()).isEqualTo(Location.of("db/00001_create_users.sql", 10));
    }

    @Test
    void sends_what_stands_between_begin_and_end_as_it_is() {
        project.file("db/1_a.sql", """
                -- +goose Up
                -- +goose StatementBegin
                CREATE FUNCTION f() RETURNS void AS $$
                BEGIN
                    -- nothing;
                END;
                $$ LANGUAGE plpgsql
                -- +goose StatementEnd
                SELECT 1;
                """);

        List<Script> messages = project.read("db").require("1").up().messages();

        assertThat(messages).extracting(Script::text).containsExactly("""
                CREATE FUNCTION f() RETURNS void AS $$
                BEGIN
                    -- nothing;
                END;
                $$ LANGUAGE plpgsql""", "SELECT 1;");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-- +goose NO TRANSACTION\n-- +goose Up\nSELECT 1;",
                "-- +goose Up\n--+goose no transaction  \nSELECT 1;",
                "-- +goose Up\nSELECT 1;\n-- +goose Down\nSELECT 2;\n-- +goose No Transaction\r\n"
            })
    void runs_bare_wherever_and_however_the_file_says_so(String text) {
        project.file("db/1_a.sql", text);

        assertThat(project.read("db").require("1").up().transaction()).isEqualTo(Transaction.BARE);
    }

    @Test
    void orders_by_number_and_ignores_other_files() {
        String up = "-- +goose Up\nSELECT 1;";
        project.file("db/10_c.sql", up)
                .file("db/00002_b.sql", up)
                .file("db/1_a.sql", up)
                .file("db/3_in_go.go", "")
                .file("db/seed.sql", up)
                .file("db/0_zero.sql", up);

        assertThat(project.titles("db")).containsExactly("1 a", "00002 b", "3 in go", "10 c");
        assertThat(project.read("db").require("3").declared(Declaration.Kind.SKIP))
                .map(Declaration::reason)
                .contains("it is written in Go, which only the project's own program can run");
    }

    @Test
    void has_no_downgrade_without_a_marker() {
        project.file("db/1_a.sql", "-- +goose Up\nSELECT 1;\n");

        assertThat(project.read("db").require("1").down()).isEmpty();
    }

    @Test
    void puts_environment_variables_in_where_the_file_says_so() {
        project.file("db/1_a.sql", """
                -- +goose Up
                SELECT '$NAME';
                -- +goose ENVSUB ON
                SELECT '$NAME', '${NAME}s', '${NONE:-a b}', '${EMPTY:-c}${EMPTY-d}', '$$x\\$';
                -- +goose ENVSUB OFF
                SELECT '$NAME';
                """);

        assertThat(up(Map.of("NAME", "value", "EMPTY", "")).messages())
                .extracting(Script::text)
                .containsExactly("SELECT '$NAME';", "SELECT 'value', 'values', 'a b', 'c', '$x$';", "SELECT '$NAME';");
    }

    private Section up(Map<String, String> environment) {
        Folder folder = project.find("db");
        ScriptReader reader = new ScriptReader();
        List<Revision> revisions = new GooseFormat(environment).read(folder, reader);
        assertThat(reader.problems()).isEmpty();
        return revisions.get(0).up();
    }

    @Test
    void refuses_a_variable_without_a_value() {
        project.file("db/1_a.sql", """
                -- +goose Up
                -- +goose ENVSUB ON
                SELECT '${MIGRATETEST_UNSET}';
                """);

        assertThat(project.refusal("db")).isEqualTo("""
                environment variable 'MIGRATETEST_UNSET' has no value
                  at  db/1_a.sql:3
                  so  goose would put nothing in its place
                  help: set it as production does, or write a default: ${MIGRATETEST_UNSET:-value}""");
    }

    @Test
    void refuses_a_dollar_sign_that_begins_no_variable() {
        project.file("db/1_a.sql", """
                -- +goose Up
                -- +goose ENVSUB ON
                SELECT $1;
                """);

        assertThat(project.refusal("db")).isEqualTo("""
                dollar sign begins no variable that can be read
                  at        db/1_a.sql:3
                  accepted  $NAME, ${NAME}, ${NAME:-default}, ${NAME-default}, $$ for a dollar sign
                  so        goose refuses the file, or puts in what cannot be told from here
                  help: write '-- +goose ENVSUB OFF' before lines that hold dollar signs""");
    }

    @Test
    void refuses_a_misspelt_marker() {
        project.file("db/1_a.sql", """
                -- +goose Up
                SELECT 1;
                -- +gose Down
                SELECT 2;
                """);

        assertThat(project.refusal("db")).isEqualTo("""
                unknown marker '-- +gose Down'
                  at        db/1_a.sql:3
                  accepted  -- +goose Up
                            -- +goose Down
                            -- +goose StatementBegin
                            -- +goose StatementEnd
                            -- +goose NO TRANSACTION
                            -- +goose ENVSUB ON
                            -- +goose ENVSUB OFF
                  so        where the sections begin and end would have to be guessed
                  help: did you mean '-- +goose Down'?""");
    }

    @Test
    void refuses_a_marker_that_does_not_begin_its_line() {
        project.file("db/1_a.sql", """
                -- +goose Up
                  -- +goose Down
                """);

        assertThat(project.refusal("db")).isEqualTo("""
                unknown marker '-- +goose Down'
                  at        db/1_a.sql:2
                  accepted  -- +goose Up
                            -- +goose Down
                            -- +goose StatementBegin
                            -- +goose StatementEnd
                            -- +goose NO TRANSACTION
                            -- +goose ENVSUB ON
                            -- +goose ENVSUB OFF
                  so        where the sections begin and end would have to be guessed
                  help: write it at the beginning of its line""");
    }

    @Test
    void refuses_a_marker_twice() {
        project.file("db/1_a.sql", """
                -- +goose Up
                -- +goose Up
                """);

        assertThat(project.refusal("db")).isEqualTo("""
                marker '-- +goose Up' stands there twice
                  at  db/1_a.sql:2
                  so  goose refuses the file, or reads it otherwise than it looks
                  help: write '-- +goose Up', the upgrade, '-- +goose Down', the downgrade; '-- +goose StatementBegin' and '-- +goose StatementEnd' in pairs around a statement""");
    }

    @Test
    void refuses_a_marker_too_early() {
        project.file("db/1_a.sql", """
                -- +goose Down
                -- +goose Up
                """);

        assertThat(project.refusal("db")).isEqualTo("""
                marker '-- +goose Down' stands before '-- +goose Up'
                  at  db/1_a.sql:1
                  so  goose refuses the file, or reads it otherwise than it looks
                  help: write '-- +goose Up', the upgrade, '-- +goose Down', the downgrade; '-- +goose StatementBegin' and '-- +goose StatementEnd' in pairs around a statement""");
    }

    @Test
    void refuses_a_marker_that_ends_nothing() {
        project.file("db/1_a.sql", """
                -- +goose Up
                -- +goose StatementEnd
                """);

        assertThat(project.refusal("db")).isEqualTo("""
                marker '-- +goose StatementEnd' ends nothing
                  at  db/1_a.sql:2
                  so  goose refuses the file, or reads it otherwise than it looks
                  help: write '-- +goose Up', the upgrade, '-- +goose Down', the downgrade; '-- +goose StatementBegin' and '-- +goose StatementEnd' in pairs around a statement""");
    }

    @Test
    void refuses_a_statement_behind_an_empty_block() {
        project.file("db/1_a.sql", """
                -- +goose Up
                -- +goose StatementBegin
                -- nothing
                -- +goose StatementEnd

                SELECT 1;
                """);

        assertThat(project.refusal("db")).isEqualTo("""
                marker '-- +goose StatementEnd' ends a block without a statement
                  at  db/1_a.sql:4
                  so  goose loses the statement that begins in line 6
                  help: take the empty block away""");
    }

    @Test
    void reads_an_empty_block_behind_which_nothing_is_lost() {
        project.file("db/1_a.sql", """
                -- +goose Up
                SELECT 1;
                -- +goose Down
                -- +goose StatementBegin
                -- +goose StatementEnd
                """);

        assertThat(project.read("db").require("1").hasDowngrade()).isFalse();
    }

    @Test
    void refuses_a_marker_inside_a_block() {
        project.file("db/1_a.sql", """
                -- +goose Up
                -- +goose StatementBegin
                SELECT 1;
                -- +goose Down
                """);

        assertThat(project.refusal("db")).isEqualTo("""
                marker '-- +goose Down' stands before '-- +goose StatementEnd'
                  at  db/1_a.sql:4
                  so  goose refuses the file, or reads it otherwise than it looks
                  help: write '-- +goose Up', the upgrade, '-- +goose Down', the downgrade; '-- +goose StatementBegin' and '-- +goose StatementEnd' in pairs around a statement""");
    }

    @Test
    void refuses_a_block_without_an_end() {
        project.file("db/1_a.sql", """
                -- +goose Up
                -- +goose StatementBegin
                SELECT 1;
                """);

        assertThat(project.refusal("db")).isEqualTo("""
                marker '-- +goose StatementEnd' is missing
                  at  db/1_a.sql
                  help: write it where the statement ends that '-- +goose StatementBegin' begins""");
    }

    @Test
    void refuses_a_statement_without_an_end() {
        project.file("db/1_a.sql", """
                -- +goose Up
                SELECT 1
                -- +goose Down
                """);

        assertThat(project.refusal("db")).isEqualTo("""
                statement has no end
                  at       db/1_a.sql:2
                  because  a statement ends where a line ends with a semicolon
                  so       it would never run
                  help: write ';' behind it""");
    }

    @Test
    void refuses_a_function_that_it_would_cut() {
        project.file("db/1_a.sql", """
                -- +goose Up
                CREATE FUNCTION f() RETURNS void AS $$
                BEGIN
                    RETURN;
                END;
                $$ LANGUAGE plpgsql;
                """);

        assertThat(project.refusal("db")).isEqualTo("""
                statement ends too early
                  at       db/1_a.sql:4
                  because  a statement ends where a line ends with a semicolon
                  here     string opened with $$ is never closed (line 2)
                  help: write '-- +goose StatementBegin' before a statement that holds others, and '-- +goose StatementEnd' behind it""");
    }

    @Test
    void refuses_statements_before_the_first_marker() {
        project.file("db/1_a.sql", """
                SELECT 1;
                -- +goose Up
                """);

        assertThat(project.refusal("db")).isEqualTo("""
                something stands before '-- +goose Up'
                  at  db/1_a.sql:1
                  so  goose refuses the file
                  help: move it below the marker""");
    }
}
