package io.migratetest.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.migratetest.problem.Location;
import io.migratetest.revision.Revision;
import io.migratetest.revision.Section;
import io.migratetest.revision.Transaction;
import io.migratetest.sql.Script;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DbmateFormatTest {

    @TempDir
    private Path root;

    private Project project;

    @BeforeEach
    void begin_a_project() {
        project = new Project(root);
    }

    @Test
    void sends_each_section_whole_with_its_marker() {
        project.file("db/20190322170700_create_users.sql", """
                -- what it is for
                -- migrate:up
                CREATE TABLE users (); CREATE TABLE roles ();

                --migrate:down\r
                DROP TABLE roles;
                """);

        Revision revision = project.read("db").require("20190322170700");

        assertThat(revision.title()).isEqualTo("20190322170700 create users");
        assertThat(revision.up().messages()).extracting(Script::text).containsExactly("""
                -- migrate:up
                CREATE TABLE users (); CREATE TABLE roles ();

                """);
        assertThat(revision.up().location()).isEqualTo(Location.of("db/20190322170700_create_users.sql", 2));
        assertThat(revision.up().transaction()).isEqualTo(Transaction.WRAPPED);
        Section down = revision.down().orElseThrow();
        assertThat(down.messages()).extracting(Script::text).containsExactly("--migrate:down\r\nDROP TABLE roles;\n");
        assertThat(down.statements().get(0).location())
                .isEqualTo(new Location("db/20190322170700_create_users.sql", 6, 1));
    }

    @Test
    void runs_a_section_bare_if_its_marker_says_so() {
        project.file("db/1_a.sql", """
                -- migrate:up transaction:false
                CREATE INDEX CONCURRENTLY i ON t (a);
                -- migrate:down
                DROP INDEX i;
                """);

        Revision revision = project.read("db").require("1");

        assertThat(revision.up().transaction()).isEqualTo(Transaction.BARE);
        assertThat(revision.down().orElseThrow().transaction()).isEqualTo(Transaction.WRAPPED);
    }

    @Test
    void orders_by_the_whole_name_as_text() {
        String both = "-- migrate:up\n-- migrate:down\n";
        project.file("db/2_b.sql", both)
                .file("db/10_c.sql", both)
                .file("db/1_a.sql", both)
                .file("db/README.sql", both)
                .file("db/old/0_z.sql", both);

        assertThat(project.titles("db")).containsExactly("10 c", "1 a", "2 b");
    }

    @Test
    void has_an_empty_downgrade_where_nothing_follows_the_marker() {
        project.file("db/1_a.sql", "-- migrate:up\nSELECT 1;\n-- migrate:down\n");

        assertThat(project.read("db").require("1").hasDowngrade()).isFalse();
    }

    @Test
    void reads_why_there_is_no_way_back() {
        project.file("db/1_a.sql", "-- migrate-test: irreversible gone\n-- migrate:up\nSELECT 1;\n-- migrate:down\n");

        assertThat(project.read("db").require("1").declarations())
                .extracting(declaration -> declaration.reason())
                .containsExactly("gone");
    }

    @Test
    void refuses_a_file_without_a_marker_for_the_way_back() {
        project.file("db/1_a.sql", """
                -- migrate:up
                SELECT 1;
                """);

        assertThat(project.refusal("db")).isEqualTo("""
                marker '-- migrate:down' is missing
                  at  db/1_a.sql
                  so  dbmate refuses the file
                  help: write it at the end, also if nothing can be taken back""");
    }

    @Test
    void refuses_a_file_without_markers_beside_others() {
        project.file("db/1_a.sql", """
                -- migrate:up
                -- migrate:down
                """).file("db/2_b.sql", "SELECT 1;");

        assertThat(project.refusal("db")).isEqualTo("""
                marker '-- migrate:up' is missing
                  at  db/2_b.sql
                  help: write '-- migrate:up', the upgrade, '-- migrate:down', the downgrade""");
    }

    @Test
    void refuses_a_misspelt_marker() {
        project.file("db/1_a.sql", """
                -- migrate:up
                SELECT 1;
                -- migrate:dwon
                SELECT 2;
                """);

        assertThat(project.refusal("db")).isEqualTo("""
                unknown marker '-- migrate:dwon'
                  at        db/1_a.sql:3
                  accepted  -- migrate:up
                            -- migrate:down
                            -- migrate:up transaction:false
                            -- migrate:down transaction:false
                  so        where the sections begin and end would have to be guessed
                  help: did you mean '-- migrate:down'?""");
    }

    @Test
    void refuses_an_option_that_does_not_exist() {
        project.file("db/1_a.sql", """
                -- migrate:up transacton:false
                -- migrate:down
                """);

        assertThat(project.refusal("db")).isEqualTo("""
                unknown marker '-- migrate:up transacton:false'
                  at        db/1_a.sql:1
                  accepted  -- migrate:up
                            -- migrate:down
                            -- migrate:up transaction:false
                            -- migrate:down transaction:false
                  so        where the sections begin and end would have to be guessed
                  help: did you mean '-- migrate:up transaction:false'?""");
    }

    @Test
    void refuses_a_marker_that_stands_there_twice() {
        project.file("db/1_a.sql", """
                -- migrate:up
                -- migrate:down
                -- migrate:up
                -- migrate:down
                """);

        assertThat(project.refusal("db")).isEqualTo("""
                marker '-- migrate:up' stands there twice
                  at  db/1_a.sql:3
                  help: write '-- migrate:up', the upgrade, '-- migrate:down', the downgrade""");
    }

    @Test
    void refuses_the_way_back_before_the_way_there() {
        project.file("db/1_a.sql", """
                -- migrate:down
                -- migrate:up
                """);

        assertThat(project.refusal("db")).isEqualTo("""
                marker '-- migrate:down' stands before '-- migrate:up'
                  at  db/1_a.sql:1
                  help: write '-- migrate:up', the upgrade, '-- migrate:down', the downgrade""");
    }

    @Test
    void refuses_statements_before_the_first_marker() {
        project.file("db/1_a.sql", """
                -- about
                SELECT 1;
                -- migrate:up
                -- migrate:down
                """);

        assertThat(project.refusal("db")).isEqualTo("""
                something stands before '-- migrate:up'
                  at  db/1_a.sql:2
                  so  dbmate refuses the file
                  help: move it below the marker""");
    }

    @Test
    void refuses_two_files_with_one_version() {
        String both = "-- migrate:up\n-- migrate:down\n";
        project.file("db/1_a.sql", both).file("db/1_b.sql", both);

        assertThat(project.refusal("db")).isEqualTo("""
                several revisions have the id '1'
                  files  db/1_a.sql
                         db/1_b.sql
                  so     which of them runs is undefined
                  help: give each revision an id of its own""");
    }
}
