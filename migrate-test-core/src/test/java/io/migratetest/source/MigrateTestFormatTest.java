package io.migratetest.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.migratetest.revision.Declaration;
import io.migratetest.revision.Links;
import io.migratetest.revision.Revision;
import io.migratetest.revision.RevisionGraph;
import io.migratetest.revision.Transaction;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrateTestFormatTest {

    @TempDir
    private Path root;

    private Project project;

    @BeforeEach
    void begin_a_project() {
        project = new Project(root);
    }

    @Test
    void reads_what_the_header_says() {
        project.file("db/a.up.sql", "-- revision: aa\nCREATE TABLE one ();")
                .file("db/a.down.sql", "DROP TABLE one;")
                .file("db/20261121_add_email.up.sql", """
                        -- revision: bb
                        -- parents: aa
                        -- labels: billing, invoices
                        -- depends-on: a
                        -- created: 2026-11-21T15:04:05+01:00
                        -- transaction: none
                        -- irreversible: the old column is gone

                        -- a word: that is none of ours
                        SELECT 1; SELECT 2;
                        """);

        RevisionGraph graph = project.read("db");

        Revision second = graph.require("bb");
        assertThat(project.open("db").format()).isEqualTo("migrate-test");
        assertThat(second.name()).isEqualTo("20261121 add email");
        assertThat(second.links()).isEqualTo(new Links(List.of("aa"), List.of("aa"), List.of("billing", "invoices")));
        assertThat(second.created()).contains(OffsetDateTime.parse("2026-11-21T15:04:05+01:00"));
        assertThat(second.up().transaction()).isEqualTo(Transaction.BARE);
        assertThat(second.up().messages()).hasSize(2);
        assertThat(second.down()).isEmpty();
        assertThat(second.declared(Declaration.Kind.IRREVERSIBLE))
                .hasValueSatisfying(declaration ->
                        assertThat(declaration.location()).hasToString("db/20261121_add_email.up.sql:7"));
        Revision first = graph.require("aa");
        assertThat(first.up().transaction()).isEqualTo(Transaction.WRAPPED);
        assertThat(first.down()).isPresent();
    }

    @Test
    void is_refused_with_everything_that_is_wrong_in_every_header() {
        project.file(
                        "db/a.up.sql",
                        "-- revision: a+1\n-- created: yesterday\n-- transaction: maybe\n-- parent: b\n-- revision: b")
                .file("db/b.up.sql", "SELECT 1;")
                .file("db/c.up.sql", "-- revision: c\n-- labels: to come\n-- irreversible:\n")
                .file("db/d.down.sql", "SELECT 1;");

        assertThat(project.refusal("db")).isEqualTo("""
                revision 'd' has a downgrade but no upgrade
                  at  db/d.down.sql
                  so  there is nothing that it could take back
                  help: restore the file of the upgrade, or delete this one
                unknown word 'parent' in the header
                  at        db/a.up.sql:4
                  accepted  revision, parents, labels, depends-on, created, message, transaction, irreversible
                  help: did you mean 'parents'?
                the header says 'revision' twice
                  at  db/a.up.sql:5
                  help: say it once
                'a+1' cannot be a name of a revision
                  at       db/a.up.sql:1
                  because  @, +, -, : and blanks have a meaning in targets: label@head, id+1
                  help: use letters, digits, points and underscores
                'maybe' is no value of 'transaction'
                  at        db/a.up.sql:3
                  expected  none, or revision (the default)
                'yesterday' is no value of 'created'
                  at        db/a.up.sql:2
                  expected  a date with time and offset: 2026-11-21T15:04:05+01:00
                the header does not say which revision this is
                  at        db/b.up.sql
                  expected  -- revision: ID
                  so        nobody knows what it builds on
                  help: add it as the first line, or move the file to a folder of its own
                'to come' cannot be a name of a branch
                  at       db/c.up.sql:2
                  because  @, +, -, : and blanks have a meaning in targets: label@head, id+1
                  help: use letters, digits, points and underscores
                '' is no value of 'irreversible'
                  at        db/c.up.sql:3
                  expected  the reason why there is no way back""");
    }

    @Test
    void is_refused_with_everything_that_keeps_it_from_being_a_graph() {
        project.file("db/a.up.sql", "-- revision: a\n-- parents: gone")
                .file("db/b.up.sql", "-- revision: b\n-- depends-on: lost");

        assertThat(project.refusal("db")).isEqualTo("""
                revision 'a' builds on 'gone', which does not exist
                  at  db/a.up.sql:1
                  so  neither it nor what builds on it can be applied
                  help: restore the missing revision, or name the parent that was meant
                revision 'b' depends on 'lost', which does not exist
                  at  db/b.up.sql:1
                  so  neither it nor what builds on it can be applied
                  help: restore the missing revision, or name the dependency that was meant""");
    }

    @Test
    void reads_what_is_written() {
        RevisionFiles files = new RevisionFiles(root.resolve("db"), FileNames.DEFAULT);
        OffsetDateTime date = OffsetDateTime.parse("2026-11-21T15:04:05+01:00");
        RevisionDraft first = new RevisionDraft("aa", "Über-Größe!", Links.NONE, date).doing("SELECT 1;", "SELECT 2;");
        RevisionDraft second = new RevisionDraft(
                        "bb", "", new Links(List.of("aa"), List.of("aa"), List.of("billing")), date.plusDays(1))
                .irreversible("why\nnot");

        assertThat(files.write(first))
                .extracting(path -> path.getFileName().toString())
                .containsExactly("20261121_1404_aa_uber_große.up.sql", "20261121_1404_aa_uber_große.down.sql");
        assertThat(files.write(second))
                .extracting(path -> path.getFileName().toString())
                .containsExactly("20261122_1404_bb.up.sql");

        RevisionGraph graph = project.read("db");
        assertThat(graph.require("aa").name()).isEqualTo("Über-Größe!");
        assertThat(graph.require("bb").links()).isEqualTo(second.links());
        assertThat(graph.require("bb").declared(Declaration.Kind.IRREVERSIBLE))
                .hasValueSatisfying(
                        declaration -> assertThat(declaration.reason()).isEqualTo("why not"));
        assertThat(Project.refusal(() -> files.write(first))).startsWith("the files of the revision cannot be written");
    }

    @Test
    void names_files_as_the_project_wants() {
        FileNames names = new FileNames("{epoch}-{slug}-{rev}", ZoneId.of("Asia/Tokyo"));
        RevisionDraft draft = new RevisionDraft(
                "aa",
                "a message that is much longer than a file name should be",
                Links.NONE,
                OffsetDateTime.parse("2026-11-21T15:04:05+01:00"));

        assertThat(names.stem(draft)).isEqualTo("1795269845-a_message_that_is_much_longer_than_a-aa");
        assertThat(Project.refusal(() -> new FileNames("{slug}", ZoneId.of("UTC"))))
                .isEqualTo("""
                '{slug}' cannot name files
                  because   without {rev} two revisions could get the same name
                  accepted  {rev}, {slug}, {year}, {month}, {day}, {hour}, {minute}, {second}, {epoch}""");
        assertThat(Project.refusal(() -> new FileNames("{rev}_{title}", ZoneId.of("UTC"))))
                .contains("'{title}' is unknown");
    }

    @Test
    void is_one_graph_with_other_folders_and_with_revisions_in_java() {
        project.file("one/a.up.sql", "-- revision: aa")
                .file("two/b.up.sql", "-- revision: bb\n-- parents: aa, 0003")
                .file("other/1_a.up.sql", "SELECT 1;");
        String java = "java:io.migratetest.revision.shop";

        RevisionGraph graph = RevisionSources.open(
                        "%s, %s,%s".formatted(root.resolve("one"), root.resolve("two"), java), Optional.empty())
                .read();

        assertThat(graph.ancestors(graph.require("bb")))
                .extracting(Revision::id)
                .containsExactlyInAnyOrder("aa", "0001", "0002", "0003");
        assertThat(Project.refusal(() -> RevisionSources.open(root.resolve("other") + "," + java, Optional.empty())))
                .isEqualTo("""
                        the revisions in '%s' are golang-migrate's
                          so  they cannot say what they build on in another place
                          help: name one place; or write headers: -- revision: ID, -- parents: ID""".formatted(root.resolve("other")));
    }

    @Test
    void gives_ids_that_no_tool_takes_for_a_number() {
        assertThat(RevisionFiles.newId()).matches("[0-9a-f]{12}").containsPattern("[a-f]");
    }

    @Test
    void keeps_pairs_without_a_header_for_other_tools() {
        project.file("db/1_a.up.sql", "SELECT 1;").file("db/1_a.down.sql", "SELECT 1;");

        assertThat(RevisionSources.open(project.find("db"), Optional.empty()).format())
                .isEqualTo("golang-migrate");
    }
}
