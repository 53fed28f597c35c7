package io.migratetest.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.migratetest.problem.Location;
import io.migratetest.revision.Revision;
import io.migratetest.revision.Transaction;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GolangMigrateFormatTest {

    @TempDir
    private Path root;

    private Project project;

    @BeforeEach
    void begin_a_project() {
        project = new Project(root);
    }

    @Test
    void reads_both_directions_of_a_revision() {
        project.file("db/000001_create_users.up.sql", "CREATE TABLE users ();")
                .file("db/000001_create_users.down.sql", "-- back\nDROP TABLE users;");

        Revision revision = project.read("db").require("000001");

        assertThat(revision.title()).isEqualTo("000001 create users");
        assertThat(revision.parents()).isEmpty();
        assertThat(revision.up().transaction()).isEqualTo(Transaction.BARE);
        assertThat(revision.up().messages().get(0).text()).isEqualTo("CREATE TABLE users ();");
        assertThat(revision.down().orElseThrow().transaction()).isEqualTo(Transaction.BARE);
        assertThat(revision.down().orElseThrow().statements().get(0).location())
                .isEqualTo(new Location("db/000001_create_users.down.sql", 2, 1));
    }

    @Test
    void orders_by_number() {
        project.file("db/1_a.up.sql", "").file("db/10_c.up.sql", "").file("db/2_b.up.sql", "");

        assertThat(project.titles("db")).containsExactly("1 a", "2 b", "10 c");
    }

    @Test
    void orders_numbers_of_any_length() {
        project.file("db/202601016134308_late.up.sql", "").file("db/20250101000000_early.up.sql", "");

        assertThat(project.titles("db")).containsExactly("20250101000000 early", "202601016134308 late");
    }

    @Test
    void builds_each_revision_on_the_one_before() {
        project.file("db/1_a.up.sql", "").file("db/2_b.up.sql", "");

        assertThat(project.read("db").require("2").parents()).isEqualTo(List.of("1"));
    }

    @Test
    void reads_versions_with_a_letter_and_points() {
        project.file("db/V0002.WebAuthn.up.sql", "")
                .file("db/V0002.WebAuthn.down.sql", "")
                .file("db/V0001.Initial_Schema.up.sql", "");

        assertThat(project.titles("db")).containsExactly("V0001 Initial Schema", "V0002 WebAuthn");
        assertThat(project.read("db").require("V0002").down()).isPresent();
    }

    @Test
    void pairs_by_number_whatever_the_names_say() {
        project.file("db/7_add_email.up.sql", "").file("db/007_drop_email.down.sql", "");

        Revision revision = project.read("db").require("7");

        assertThat(revision.name()).isEqualTo("add email");
        assertThat(revision.down()).isPresent();
    }

    @Test
    void ignores_other_files() {
        project.file("db/1_a.up.sql", "")
                .file("db/README.md", "")
                .file("db/seed.sql", "")
                .file("db/.1_b.up.sql.swp", "")
                .file("db/old/0_z.up.sql", "");

        assertThat(project.titles("db")).containsExactly("1 a");
    }

    @Test
    void reads_files_without_statements_as_empty_sections() {
        project.file("db/1_a.up.sql", "").file("db/1_a.down.sql", "-- nothing to do\n");

        Revision revision = project.read("db").require("1");

        assertThat(revision.up().isEmpty()).isTrue();
        assertThat(revision.down().orElseThrow().isEmpty()).isTrue();
        assertThat(revision.hasDowngrade()).isFalse();
    }

    @Test
    void has_no_downgrade_without_a_file() {
        project.file("db/1_a.up.sql", "SELECT 1;");

        assertThat(project.read("db").require("1").down()).isEmpty();
    }

    @Test
    void reads_names_with_blanks_and_odd_characters() {
        project.file("my db/1_CB-28325 größe & 'co'.up.sql", "SELECT 1;");

        Revision revision = project.read("my db").require("1");

        assertThat(revision.name()).isEqualTo("CB 28325 größe & 'co'");
        assertThat(revision.location()).isEqualTo(Location.of("my db/1_CB-28325 größe & 'co'.up.sql", 1));
    }

    @Test
    void refuses_two_files_with_one_number() {
        project.file("db/1_a.up.sql", "").file("db/01_b.up.sql", "").file("db/2_c.up.sql", "");

        assertThat(project.refusal("db")).isEqualTo("""
                        several revisions have the id '01' and '1'
                          files  db/01_b.up.sql
                                 db/1_a.up.sql
                          so     which of them runs is undefined
                          help: give each revision an id of its own""");
    }

    @Test
    void refuses_a_downgrade_without_an_upgrade() {
        project.file("db/1_a.up.sql", "").file("db/2_b.down.sql", "");

        assertThat(project.refusal("db")).isEqualTo("""
                        revision '2' has a downgrade but no upgrade
                          at  db/2_b.down.sql
                          so  there is nothing that it could take back
                          help: restore the file of the upgrade, or delete this one""");
    }

    @Test
    void skips_what_is_written_in_go() {
        project.file("db/1_users.up.sql", "CREATE TABLE users ();")
                .file("db/1_users.down.go", "package migrations")
                .file("db/2_fill.up.go", "package migrations")
                .file("db/2_fill.down.sql", "DELETE FROM users;");

        assertThat(project.read("db").revisions())
                .extracting(revision ->
                        revision.title() + " " + revision.up().messages().size() + " "
                                + revision.declarations().get(0).kind() + " "
                                + revision.declarations().get(0).reason())
                .containsExactly(
                        "1 users 1 SKIP its downgrade is written in Go, which only the project's own program can run",
                        "2 fill 0 SKIP its upgrade is written in Go, which only the project's own program can run");
    }
}
