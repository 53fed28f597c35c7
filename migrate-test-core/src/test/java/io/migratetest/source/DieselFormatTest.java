package io.migratetest.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.migratetest.revision.Revision;
import io.migratetest.revision.Transaction;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DieselFormatTest {

    @TempDir
    private Path root;

    private Project project;

    @BeforeEach
    void begin_a_project() {
        project = new Project(root);
    }

    @Test
    void shows_versions_as_they_are_written_and_orders_them_without_dashes() {
        project.file("m/2026-05-27-130000-0000_drop_semver_ord/up.sql", "")
                .file("m/20140924113530_dumped-migration_1/up.sql", "")
                .file("m/2019-03-22-170700_remove_crate_downloads/up.sql", "")
                .file("m/00000000000000_diesel_initial_setup/up.sql", "")
                .file("m/README.md", "");

        assertThat(project.titles("m"))
                .containsExactly(
                        "00000000000000 diesel initial setup",
                        "20140924113530 dumped migration 1",
                        "2019-03-22-170700 remove crate downloads",
                        "2026-05-27-130000-0000 drop semver ord");
    }

    @Test
    void runs_each_file_inside_a_transaction() {
        project.file("m/1_a/up.sql", "SELECT 1;").file("m/1_a/down.sql", "SELECT 2;");

        Revision revision = project.read("m").require("1");

        assertThat(revision.up().transaction()).isEqualTo(Transaction.WRAPPED);
        assertThat(revision.down().orElseThrow().transaction()).isEqualTo(Transaction.WRAPPED);
    }

    @Test
    void runs_both_directions_bare_if_the_metadata_say_so() {
        project.file("m/1_a/up.sql", "SELECT 1;")
                .file("m/1_a/down.sql", "SELECT 2;")
                .file("m/1_a/metadata.toml", "run_in_transaction = false # concurrently\n")
                .file("m/2_b/up.sql", "SELECT 1;")
                .file("m/2_b/metadata.toml", "run_in_transaction = true\n");

        Revision bare = project.read("m").require("1");

        assertThat(bare.up().transaction()).isEqualTo(Transaction.BARE);
        assertThat(bare.down().orElseThrow().transaction()).isEqualTo(Transaction.BARE);
        assertThat(project.read("m").require("2").up().transaction()).isEqualTo(Transaction.WRAPPED);
    }

    @Test
    void runs_bare_if_the_metadata_leave_the_key_out() {
        project.file("m/1_a/up.sql", "SELECT 1;").file("m/1_a/metadata.toml", "author = 'me'\n");

        assertThat(project.read("m").require("1").up().transaction()).isEqualTo(Transaction.BARE);
    }

    @Test
    void refuses_metadata_that_are_no_toml() {
        project.file("m/1_a/up.sql", "SELECT 1;").file("m/1_a/metadata.toml", "# x\nrun_in_transaction: false\n");

        assertThat(project.refusal("m")).isEqualTo("""
                        metadata is not valid TOML
                          at     m/1_a/metadata.toml:2:19
                          found  Unknown token
                          so     whether the revision runs in a transaction is unknown
                          help: write run_in_transaction = true or run_in_transaction = false""");
    }

    @Test
    void refuses_metadata_with_another_kind_of_value() {
        project.file("m/1_a/up.sql", "SELECT 1;").file("m/1_a/metadata.toml", "run_in_transaction = \"no\"\n");

        assertThat(project.refusal("m")).isEqualTo("""
                        'run_in_transaction' is neither true nor false
                          at  m/1_a/metadata.toml
                          so  whether the revision runs in a transaction is unknown
                          help: write run_in_transaction = true or run_in_transaction = false, without quotes""");
    }

    @Test
    void refuses_versions_that_differ_only_in_dashes() {
        project.file("m/2019-01-01-000000_a/up.sql", "").file("m/20190101000000_b/up.sql", "");

        assertThat(project.refusal("m")).isEqualTo("""
                        several revisions have the id '2019-01-01-000000' and '20190101000000'
                          files  m/2019-01-01-000000_a/up.sql
                                 m/20190101000000_b/up.sql
                          so     which of them runs is undefined
                          help: give each revision an id of its own""");
    }
}
