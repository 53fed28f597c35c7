package io.migratetest.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.migratetest.revision.Revision;
import io.migratetest.revision.RevisionGraph;
import io.migratetest.revision.Transaction;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqlxFormatTest {

    @TempDir
    private Path root;

    private Project project;

    @BeforeEach
    void begin_a_project() {
        project = new Project(root);
    }

    @Test
    void runs_each_file_inside_a_transaction() {
        project.file("migrations/20220123205937_initial.up.sql", "SELECT 1;")
                .file("migrations/20220123205937_initial.down.sql", "SELECT 1;");

        Revision revision = project.open("migrations", "sqlx").read().require("20220123205937");

        assertThat(revision.name()).isEqualTo("initial");
        assertThat(revision.up().transaction()).isEqualTo(Transaction.WRAPPED);
        assertThat(revision.down().orElseThrow().transaction()).isEqualTo(Transaction.WRAPPED);
    }

    @Test
    void runs_a_file_bare_if_it_begins_with_the_marker() {
        project.file("migrations/1_a.up.sql", "-- no-transaction\nCREATE INDEX CONCURRENTLY i ON t (a);")
                .file("migrations/1_a.down.sql", "\n-- no-transaction\nDROP INDEX i;");

        Revision revision = project.open("migrations", "sqlx").read().require("1");

        assertThat(revision.up().transaction()).isEqualTo(Transaction.BARE);
        assertThat(revision.down().orElseThrow().transaction()).isEqualTo(Transaction.WRAPPED);
    }

    @Test
    void reads_simple_files_as_upgrades_without_a_downgrade() {
        project.file("Cargo.toml", "")
                .file("migrations/1_create_users.sql", "SELECT 1;")
                .file("migrations/2_add_email.up.sql", "SELECT 1;")
                .file("migrations/2_add_email.down.sql", "SELECT 1;");

        RevisionGraph graph = project.read("migrations");

        assertThat(graph.require("1").title()).isEqualTo("1 create users");
        assertThat(graph.require("1").down()).isEmpty();
        assertThat(graph.require("2").down()).isPresent();
    }
}
