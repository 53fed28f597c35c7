package io.migratetest.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import io.migratetest.problem.Location;
import io.migratetest.revision.Revision;
import io.migratetest.revision.Transaction;
import io.migratetest.sql.Script;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MyBatisFormatTest {

    @TempDir
    private Path root;

    private Project project;

    @BeforeEach
    void begin_a_project() {
        project = new Project(root);
    }

    @Test
    void sends_each_section_whole_where_there_is_no_environment() {
        project.file("db/20190423140700_create_users.sql", """
                -- // create users
                CREATE FUNCTION f() RETURNS int AS $$
                    -- stays
                    SELECT 1; $$ LANGUAGE sql;

                SELECT '${not a variable}';
                -- //@UNDO
                DROP FUNCTION f;
                """);

        Revision revision = project.read("db").require("20190423140700");

        assertThat(revision.title()).isEqualTo("20190423140700 create users");
        assertThat(revision.up().messages()).extracting(Script::text).containsExactly("""
                -- // create users
                CREATE FUNCTION f() RETURNS int AS $$
                    -- stays
                    SELECT 1; $$ LANGUAGE sql;

                SELECT '${not a variable}';""");
        assertThat(revision.up().transaction()).isEqualTo(Transaction.WRAPPED);
        assertThat(revision.down().orElseThrow().statements().get(0).location())
                .isEqualTo(new Location("db/20190423140700_create_users.sql", 8, 1));
    }

    @Test
    void finds_the_environment_in_the_location_or_beside_it() {
        project.file("db/environments/development.properties", "greeting=hello\nauto_commit=true\n")
                .file("db/environments/production.properties", "greeting=bye\n")
                .file("db/scripts/1_a.sql", "SELECT '${greeting}';\n-- //@UNDO\n")
                .file("db/drivers/x.sql", "");

        assertThat(sent("db")).containsExactly("SELECT 'hello'");
        assertThat(sent("db/scripts")).containsExactly("SELECT 'hello'");
        assertThat(project.read("db").require("1").up().transaction()).isEqualTo(Transaction.BARE);
    }

    @Test
    void keeps_what_has_no_value_or_is_escaped() {
        project.file("db/environments/development.properties", "send_full_script=true\nname=value\npassword=secret\n")
                .file(
                        "db/scripts/1_a.sql",
                        "SELECT '${name} ${other} \\${name} ${password}';\nSELECT '$${name}';\n-- //@UNDO\n");

        assertThat(sent("db")).containsExactly("SELECT 'value ${other} ${name} ${password}';\nSELECT '$${name}';");
    }

    @Test
    void lets_variables_of_the_system_change_settings() {
        project.file("db/environments/development.example.properties", "name=${HOST}\n")
                .file("db/environments/production.example.properties", "name=other\n")
                .file("db/scripts/1_a.sql", "SELECT '${name}', '${more}';\n-- //@UNDO\n");

        List<Revision> revisions = new MyBatisFormat(Map.of("HOST", "db1", "MIGRATIONS_MORE", "x"))
                .read(project.find("db"), new ScriptReader());

        assertThat(revisions.get(0).up().messages()).extracting(Script::text).containsExactly("SELECT 'db1', 'x'");
    }

    @Test
    void sends_statement_by_statement_and_drops_comments_where_the_environment_says_so() {
        project.file("db/environments/development.properties", "send_full_script=false\n")
                .file("db/scripts/1_a.sql", """
                        -- about it
                        SELECT
                            -- inside
                            1; -- behind

                        // @DELIMITER $$
                        DO 'BEGIN; END;' $$
                        -- @DELIMITER ;
                        SELECT 2; SELECT 3;
                        -- //@UNDO
                        """);

        assertThat(sent("db")).containsExactly("SELECT\n    1", "DO 'BEGIN; END;' ", "SELECT 2; SELECT 3");
        assertThat(project.read("db").require("1").up().messages().get(2).location())
                .isEqualTo(Location.of("db/scripts/1_a.sql", 9));
    }

    @Test
    void ends_statements_with_a_line_of_its_own_where_the_environment_says_so() {
        project.file("db/environments/development.properties", "delimiter=GO\nfull_line_delimiter=true\n")
                .file("db/scripts/1_a.sql", "SELECT 'GO'; SELECT 1;\n GO\nSELECT 2\nGO\n-- //@UNDO\n");

        assertThat(sent("db")).containsExactly("SELECT 'GO'; SELECT 1;\n ", "SELECT 2\n");
    }

    @Test
    void reads_the_encoding_that_the_environment_names() {
        project.file("db/environments/development.properties", "script_char_set=ISO-8859-1\nsend_full_script=true\n")
                .file("db/scripts/1_a.sql", "SELECT 'é';\n-- //@UNDO\n".getBytes(ISO_8859_1));

        assertThat(sent("db")).containsExactly("SELECT 'é';");
    }

    @Test
    void begins_with_the_bootstrap_which_has_no_way_back() {
        project.file("db/bootstrap.sql", "CREATE TABLE old ();")
                .file("db/onabort.sql", "SELECT 1;")
                .file("db/10_b.sql", "-- //@UNDO\n")
                .file("db/2.5_a.sql", "-- //@UNDO\n");

        assertThat(project.titles("db")).containsExactly("bootstrap", "2.5 a", "10 b");
        assertThat(project.read("db").require("bootstrap").declarations())
                .extracting(declaration -> declaration.reason())
                .containsExactly("MyBatis Migrations never takes its bootstrap back");
    }

    @Test
    void takes_a_second_marker_for_a_comment() {
        project.file(
                "db/1_a.sql", "SELECT 1;\n--//  @UNDO\nSELECT 2;\n-- //@UNDO\n-- SQL to undo the change goes here.\n");

        assertThat(project.read("db").require("1").down().orElseThrow().statements())
                .hasSize(1);
    }

    private List<String> sent(String location) {
        return project.read(location).revisions().get(0).up().messages().stream()
                .map(Script::text)
                .toList();
    }

    @Test
    void refuses_a_misspelt_marker() {
        project.file("db/1_a.sql", """
                SELECT 1;
                -- @UNDO
                SELECT 2;
                """);

        assertThat(project.refusal("db")).isEqualTo("""
                unknown marker '-- @UNDO'
                  at        db/1_a.sql:2
                  accepted  -- //@UNDO
                            -- @DELIMITER ;
                  so        where the sections begin and end would have to be guessed
                  help: did you mean '-- //@UNDO'?""");
    }

    @Test
    void refuses_what_stands_behind_a_delimiter() {
        project.file("db/environments/development.properties", """
                send_full_script=false
                """).file("db/scripts/1_a.sql", """
                SELECT 1; SELECT 2
                -- //@UNDO
                """);

        assertThat(project.refusal("db")).isEqualTo("""
                something stands behind the end of a statement
                  at  db/scripts/1_a.sql:1
                  so  MyBatis Migrations reads over it: it never runs
                  help: begin a new line for 'SELECT 2'""");
    }

    @Test
    void refuses_a_function_that_the_delimiter_cuts() {
        project.file("db/environments/development.properties", """
                send_full_script=false
                """).file("db/scripts/1_a.sql", """
                DO $$
                BEGIN
                    PERFORM 1;
                END
                $$;
                -- //@UNDO
                """);

        assertThat(project.refusal("db")).isEqualTo("""
                statement ends too early
                  at       db/scripts/1_a.sql:3
                  because  a statement ends at the delimiter, wherever it stands
                  here     string opened with $$ is never closed (line 1)
                  help: set send_full_script=true, or choose another delimiter: -- @DELIMITER !RUN!""");
    }

    @Test
    void refuses_a_name_without_a_number() {
        project.file("db/1_a.sql", """
                -- //@UNDO
                """).file("db/seed.sql", """
                SELECT 1;
                """);

        assertThat(project.refusal("db")).isEqualTo("""
                name of a script begins with no number
                  at  db/seed.sql
                  so  MyBatis Migrations refuses the whole folder
                  help: call it N_what_it_does.sql, or take it away""");
    }

    @Test
    void refuses_several_environments_of_which_none_is_the_default() {
        project.file("db/environments/a.properties", """
                x=1
                """)
                .file("db/environments/b.properties", """
                x=2
                """)
                .file("db/scripts/1_a.sql", """
                -- //@UNDO
                """);

        assertThat(project.refusal("db")).isEqualTo("""
                several environments, and none is called 'development'
                  files  db/environments/a.properties
                         db/environments/b.properties
                  so     how the scripts are run, and with which values, is unknown
                  help: call the one that is meant development.properties, which is what the tool takes by default""");
    }

    @Test
    void refuses_an_unknown_encoding() {
        project.file("db/environments/development.properties", """
                script_char_set=latin-17
                """).file("db/scripts/1_a.sql", """
                -- //@UNDO
                """);

        assertThat(project.refusal("db")).isEqualTo("""
                unknown encoding 'latin-17'
                  setting  script_char_set
                  help: name one that Java knows, such as UTF-8 or ISO-8859-1""");
    }
}
