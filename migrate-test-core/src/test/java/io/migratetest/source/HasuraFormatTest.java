package io.migratetest.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.migratetest.revision.Transaction;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HasuraFormatTest {

    @TempDir
    private Path root;

    private Project project;

    @BeforeEach
    void begin_a_project() {
        project = new Project(root);
    }

    @Test
    void reads_the_folders_of_a_database() {
        project.file("migrations/default/1624461255573_create function slugify/up.sql", "SELECT 1;")
                .file("migrations/default/1624461255573_create function slugify/down.sql", "SELECT 2;")
                .file("migrations/default/1589983450927_init/up.sql", "SELECT 1;");

        RevisionSource source = project.open("migrations/default");

        assertThat(source.format()).isEqualTo("hasura");
        assertThat(project.titles("migrations/default"))
                .containsExactly("1589983450927 init", "1624461255573 create function slugify");
        assertThat(source.read().require("1624461255573").up().transaction()).isEqualTo(Transaction.WRAPPED);
    }

    @Test
    void finds_the_only_database_below_the_location() {
        project.file("migrations/default/1589983450927_init/up.sql", "SELECT 1;");

        assertThat(project.open("migrations").format()).isEqualTo("hasura");
        assertThat(project.read("migrations")
                        .require("1589983450927")
                        .location()
                        .file())
                .isEqualTo("migrations/default/1589983450927_init/up.sql");
    }

    @Test
    void refuses_several_databases() {
        project.file("migrations/default/1589983450927_init/up.sql", "")
                .file("migrations/archive/1589983450928_init/up.sql", "");

        assertThat(project.refusal("migrations")).isEqualTo("""
                        location 'migrations' holds the migrations of 2 databases
                          databases  archive
                                     default
                          so         they are no chain: each belongs to a database of its own
                          help: name the folder of one of them""");
    }
}
