package io.migratetest.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.migratetest.problem.Location;
import io.migratetest.revision.Revision;
import io.migratetest.revision.Transaction;
import io.migratetest.sql.Script;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqlMigrateFormatTest {

    @TempDir
    private Path root;

    private Project project;

    @BeforeEach
    void begin_a_project() {
        project = new Project(root);
    }

    @Test
    void sends_statement_by_statement_without_comments_that_begin_a_line() {
        project.file("db/1_create_users.sql", """
                -- about it
                -- +migrate Up
                -- +migrate StatementBegin
                CREATE FUNCTION f() RETURNS int AS $$
                -- never arrives
                --arrives
                    SELECT 1;
                $$ LANGUAGE sql
                -- +migrate StatementEnd

                SELECT b; -- fails

                -- +migrate Down
                DROP FUNCTION f;
                """);

        Revision revision = project.read("db").require("1_create_users");

        assertThat(revision.title()).isEqualTo("1_create_users");
        assertThat(revision.up().messages()).extracting(Script::text).containsExactly("""
                CREATE FUNCTION f() RETURNS int AS $$
                --arrives
                    SELECT 1;
                $$ LANGUAGE sql""", "SELECT b; -- fails");
        assertThat(revision.up().messages().get(0).locate(44)).isEqualTo(new Location("db/1_create_users.sql", 6, 6));
        assertThat(revision.up().messages().get(1).location()).isEqualTo(Location.of("db/1_create_users.sql", 11));
        assertThat(revision.up().transaction()).isEqualTo(Transaction.WRAPPED);
    }

    @Test
    void runs_a_section_bare_if_its_marker_says_so() {
        project.file("db/1.sql", "-- +migrate Up notransaction\nSELECT 1;\n-- +migrate Down\nSELECT 2;\n");

        Revision revision = project.read("db").require("1");

        assertThat(revision.up().transaction()).isEqualTo(Transaction.BARE);
        assertThat(revision.down().orElseThrow().transaction()).isEqualTo(Transaction.WRAPPED);
    }

    @Test
    void orders_by_number_then_by_name_and_takes_every_file() {
        String up = "-- +migrate Up\nSELECT 1;";
        project.file("db/init.sql", up)
                .file("db/39_history.sql", up)
                .file("db/39_claimable.sql", up)
                .file("db/1677078479.sql", up)
                .file("db/8_assets.sql", up);

        assertThat(project.titles("db"))
                .containsExactly("8_assets", "39_claimable", "39_history", "1677078479", "init");
    }

    @Test
    void takes_a_comment_for_an_empty_downgrade() {
        project.file("db/1.sql", "-- +migrate Up\nSELECT 1;\n-- +migrate Down\n-- nothing to do\n");

        assertThat(project.read("db").require("1").hasDowngrade()).isFalse();
    }

    @Test
    void refuses_a_marker_in_lower_case() {
        project.file("db/1.sql", """
                -- +migrate Up
                SELECT 1;
                -- +migrate down
                SELECT 2;
                """);

        assertThat(project.refusal("db")).isEqualTo("""
                unknown marker '-- +migrate down'
                  at        db/1.sql:3
                  accepted  -- +migrate Up
                            -- +migrate Down
                            -- +migrate Up notransaction
                            -- +migrate Down notransaction
                            -- +migrate StatementBegin
                            -- +migrate StatementEnd
                  so        where the sections begin and end would have to be guessed
                  help: did you mean '-- +migrate Down'?""");
    }

    @Test
    void refuses_an_option_that_does_not_exist() {
        project.file("db/1.sql", """
                -- +migrate Up no-transaction
                SELECT 1;
                """);

        assertThat(project.refusal("db")).isEqualTo("""
                unknown marker '-- +migrate Up no-transaction'
                  at        db/1.sql:1
                  accepted  -- +migrate Up
                            -- +migrate Down
                            -- +migrate Up notransaction
                            -- +migrate Down notransaction
                            -- +migrate StatementBegin
                            -- +migrate StatementEnd
                  so        where the sections begin and end would have to be guessed
                  help: did you mean '-- +migrate Up notransaction'?""");
    }

    @Test
    void refuses_a_statement_without_an_end() {
        project.file("db/1.sql", """
                -- +migrate Up
                SELECT 1
                -- +migrate Down
                """);

        assertThat(project.refusal("db")).isEqualTo("""
                statement has no end
                  at       db/1.sql:2
                  because  a statement ends where a line ends with a semicolon
                  so       it would never run
                  help: write ';' behind it""");
    }

    @Test
    void refuses_statements_before_the_first_marker() {
        project.file("db/1.sql", """
                SELECT 1;
                -- +migrate Up
                """);

        assertThat(project.refusal("db")).isEqualTo("""
                something stands before the first marker
                  at  db/1.sql:1
                  so  sql-migrate reads over it: it never runs
                  help: move it below '-- +migrate Up'""");
    }

    @Test
    void refuses_a_downgrade_without_an_upgrade() {
        project.file("db/1.sql", """
                -- +migrate Down
                SELECT 1;
                """);

        assertThat(project.refusal("db")).isEqualTo("""
                marker '-- +migrate Up' is missing
                  at  db/1.sql
                  help: write '-- +migrate Up', the upgrade, '-- +migrate Down', the downgrade""");
    }

    @Test
    void goes_on_with_a_section_where_its_marker_stands_again() {
        project.file("db/1.sql", """
                -- +migrate Up
                SELECT 1;
                -- +migrate Down
                SELECT 3;
                -- +migrate Up notransaction
                -- +migrate StatementBegin
                -- +migrate StatementEnd
                SELECT 2;
                """);

        Revision revision = project.read("db").require("1");

        assertThat(revision.up().messages()).extracting(Script::text).containsExactly("SELECT 1;", "SELECT 2;");
        assertThat(revision.up().transaction()).isEqualTo(Transaction.BARE);
        assertThat(revision.down().orElseThrow().statements()).hasSize(1);
    }

    @Test
    void takes_markers_with_wrong_punctuation_for_comments_as_the_tool_does() {
        project.file(
                "db/1.sql", "-- +migrate Up\nSELECT 1;\n--+ migrate Up\nSELECT 2;\n-- +migrate Down;\nSELECT 3;\n");

        Revision revision = project.read("db").require("1");

        assertThat(revision.up().statements()).hasSize(3);
        assertThat(revision.down()).isEmpty();
    }

    @Test
    void refuses_a_block_without_an_end() {
        project.file("db/1.sql", "-- +migrate Up\n-- +migrate StatementBegin\nSELECT 1;\n");

        assertThat(project.refusal("db")).isEqualTo("""
                marker '-- +migrate StatementEnd' is missing
                  at  db/1.sql
                  help: write it where the statement ends that '-- +migrate StatementBegin' begins""");
    }
}
