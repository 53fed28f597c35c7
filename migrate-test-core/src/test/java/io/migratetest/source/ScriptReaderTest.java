package io.migratetest.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.migratetest.problem.Location;
import io.migratetest.problem.ProblemCode;
import io.migratetest.problem.ProblemException;
import io.migratetest.revision.Declaration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScriptReaderTest {

    @TempDir
    private Path root;

    private Project project;

    @BeforeEach
    void begin_a_project() {
        project = new Project(root);
    }

    @Test
    void takes_a_byte_order_mark_away() {
        project.file("db/1_a.up.sql", "\uFEFFSELECT 1;");

        var script = project.read("db").require("1").up().messages().get(0);

        assertThat(script.text()).isEqualTo("SELECT 1;");
        assertThat(script.statements().get(0).location()).isEqualTo(new Location("db/1_a.up.sql", 1, 1));
    }

    @Test
    void keeps_line_ends_of_windows() {
        project.file("db/1_a.up.sql", "SELECT 1;\r\nSELECT 2;\r\n");

        var script = project.read("db").require("1").up().messages().get(0);

        assertThat(script.text()).isEqualTo("SELECT 1;\r\nSELECT 2;\r\n");
        assertThat(script.statements().get(1).location()).isEqualTo(new Location("db/1_a.up.sql", 2, 1));
    }

    @Test
    void refuses_a_file_that_is_not_utf8() {
        project.file("db/1_a.up.sql", "SELECT 1;\nSELECT 'é';\n".getBytes(ISO_8859_1));

        assertThat(project.refusal("db")).isEqualTo("""
                        file is not UTF-8
                          at    db/1_a.up.sql:2
                          byte  0xE9 at offset 18
                          so    its characters would have to be guessed
                          help: convert it: iconv -f LATIN1 -t UTF-8 'db/1_a.up.sql'""");
    }

    @Test
    void recognises_utf16() {
        project.file("db/1_a.up.sql", "\uFEFFSELECT 1;".getBytes(UTF_16LE));

        assertThat(project.refusal("db")).contains("iconv -f UTF-16 -t UTF-8 'db/1_a.up.sql'");
    }

    @Test
    void refuses_a_character_that_is_cut_off() {
        project.file("db/1_a.up.sql", new byte[] {'-', '-', (byte) 0xC3});

        assertThat(project.refusal("db")).contains("0xC3 at offset 2");
    }

    @Test
    void refuses_a_link_to_nowhere() throws IOException {
        project.file("db/1_a.up.sql", "");
        Files.createSymbolicLink(root.resolve("db/2_b.up.sql"), Path.of("gone.sql"));

        assertThat(project.refusal("db")).isEqualTo("""
                        file cannot be read
                          at     db/2_b.up.sql
                          cause  it is a symbolic link to nowhere, or was deleted meanwhile
                          so     the revision is unknown
                          help: make it a file that %s may read, or take it away""".formatted(System.getProperty("user.name")));
    }

    @Test
    void refuses_a_folder_that_is_named_as_a_script() {
        project.file("db/1_a.up.sql/x", "");

        assertThat(project.refusal("db")).isEqualTo("""
                        file cannot be read
                          at     db/1_a.up.sql
                          cause  Is a directory
                          so     the revision is unknown
                          help: make it a file that %s may read, or take it away""".formatted(System.getProperty("user.name")));
    }

    @Test
    void tells_all_problems_of_all_files_at_once() {
        project.file("db/1_a.up.sql", "SELECT 'open;")
                .file("db/1_a.down.sql", new byte[] {(byte) 0xFF})
                .file("db/2_b.down.sql", "SELECT /* open")
                .file("db/3_c.up.sql", "-- migrate-test: irreversible\n")
                .file("db/03_d.up.sql", "");

        ProblemException refused = catchThrowableOfType(ProblemException.class, () -> project.read("db"));

        assertThat(refused.problems())
                .extracting(problem -> problem.code())
                .containsExactlyInAnyOrder(
                        ProblemCode.UNTERMINATED_SQL,
                        ProblemCode.NOT_UTF8,
                        ProblemCode.DOWN_WITHOUT_UP,
                        ProblemCode.UNTERMINATED_SQL,
                        ProblemCode.DUPLICATE_REVISION,
                        ProblemCode.INVALID_DECLARATION);
    }

    @Test
    void reads_why_there_is_no_way_back() {
        project.file("db/1_a.up.sql", "UPDATE t SET a = 1;\n-- migrate-test: irreversible  the old values are gone \n")
                .file("db/2_b.up.sql", "SELECT 1;")
                .file("db/2_b.down.sql", "--migrate-test:irreversible no one knows\n");

        assertThat(project.read("db").require("1").declarations())
                .containsExactly(new Declaration(
                        Declaration.Kind.IRREVERSIBLE, "the old values are gone", new Location("db/1_a.up.sql", 2, 1)));
        assertThat(project.read("db").require("2").declarations())
                .containsExactly(new Declaration(
                        Declaration.Kind.IRREVERSIBLE, "no one knows", new Location("db/2_b.down.sql", 1, 1)));
    }

    @Test
    void takes_no_declaration_from_strings_and_other_comments() {
        project.file("db/1_a.up.sql", """
                SELECT '
                -- migrate-test: irreversible in a string
                ';
                /*
                -- migrate-test: irreversible in a block comment
                */
                SELECT 1; -- migrate-test: irreversible behind a statement
                -- see migrate-test: irreversible
                """);

        assertThat(project.read("db").require("1").declarations()).isEmpty();
    }

    @Test
    void refuses_a_declaration_without_a_reason() {
        project.file("db/1_a.up.sql", "\n-- migrate-test: irreversible \n");

        assertThat(project.refusal("db")).isEqualTo("""
                        declared 'irreversible' without a reason
                          at  db/1_a.up.sql:2:1
                          so  nobody can judge later whether it still holds
                          help: say why: -- migrate-test: irreversible the old prices are not kept""");
    }

    @Test
    void refuses_an_unknown_declaration() {
        project.file("db/1_a.up.sql", "-- migrate-test: irreversable because\n-- migrate-test: perfect\n");

        assertThat(project.refusal("db")).isEqualTo("""
                        unknown declaration 'irreversable'
                          at        db/1_a.up.sql:1:1
                          accepted  -- migrate-test: irreversible REASON
                          accepted  -- migrate-test: skip REASON
                          accepted  -- migrate-test: loses TABLE.COLUMN REASON
                          help: did you mean 'irreversible'?
                        unknown declaration 'perfect'
                          at        db/1_a.up.sql:2:1
                          accepted  -- migrate-test: irreversible REASON
                          accepted  -- migrate-test: skip REASON
                          accepted  -- migrate-test: loses TABLE.COLUMN REASON
                          help: write an accepted declaration, or take the comment away""");
    }
}
