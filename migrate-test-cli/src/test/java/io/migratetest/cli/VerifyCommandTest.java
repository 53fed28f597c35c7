package io.migratetest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyCommandTest {

    private static final String CLEAN = "src/test/resources/projects/clean";
    private static final String FAULTY = "src/test/resources/projects/faulty";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void passes_when_every_revision_can_be_taken_back() {
        Run run = Run.of("verify", "--database", Run.EMBEDDED, CLEAN);

        assertThat(run).isEqualTo(new Run(0, """
                migrate-test VERSION
                  database    PostgreSQL VERSION (embedded)
                  migrations  src/test/resources/projects/clean (golang-migrate)

                  reversible         0001 create users
                  reversible         0002 add email

                2 revisions in TIME: 2 reversible
                passed: all that was checked can be taken back
                """, ""));
    }

    @Test
    void fails_and_explains_why_when_a_revision_does_not_pass() {
        Run run = Run.of("verify", "--database", Run.EMBEDDED, FAULTY);

        assertThat(run).isEqualTo(new Run(1, """
                migrate-test VERSION
                  database    PostgreSQL VERSION (embedded)
                  migrations  src/test/resources/projects/faulty (golang-migrate)

                  reversible         0001 create users
                  unclean            0002 add email
                  irreversible       0003 add phone
                  irreversible       0004 drop phone
                                       accepted: irreversible (declared: the numbers are gone)

                downgrading 0002 'add email' left the schema changed
                  revision   src/test/resources/projects/faulty/0002_add_email.down.sql:1
                  left over  sequence public.users_seq
                  expected   the schema as it was at 0001 'create users'
                  help: add to the down section
                             DROP SEQUENCE public.users_seq;

                upgrading 0002 'add email' again after its downgrade failed
                  at         src/test/resources/projects/faulty/0002_add_email.up.sql:1:1
                  server     relation "users_seq" already exists (SQLSTATE 42P07)
                  statement  CREATE SEQUENCE users_seq
                  so         a database that went back cannot go forward any more
                  help: make the downgrade take back everything that the upgrade makes

                0003 'add phone' cannot be taken back
                  revision  src/test/resources/projects/faulty/0003_add_phone.up.sql:1
                  because   the upgrade changes something and there is no downgrade
                  so        a database that is at this revision cannot go back
                  help: add a downgrade or, if there is no way back, say why in a comment of the upgrade
                            -- migrate-test: irreversible REASON

                4 revisions in TIME: 1 reversible, 1 unclean, 2 irreversible
                failed: 2 revisions do not pass
                """, ""));
    }

    @Test
    void writes_json_to_standard_output_in_place_of_the_text() throws IOException {
        Run run = Run.of("verify", "--database", Run.EMBEDDED, "--report", "json=-", FAULTY);

        JsonNode report = new ObjectMapper().readTree(run.out());
        assertThat(run.status()).isEqualTo(1);
        assertThat(report.get("outcome").asText()).isEqualTo("complete");
        assertThat(report.at("/revisions/1/findings/0/fix").asText()).isEqualTo("DROP SEQUENCE public.users_seq;");
        assertThat(report.at("/revisions/3/declared").asText()).isEqualTo("the numbers are gone");
        assertThat(report.at("/summary/unclean").asInt()).isEqualTo(1);
    }

    @Test
    void writes_reports_to_files_beside_the_text() throws IOException {
        Path json = folder.resolve("report.json");
        Path text = folder.resolve("report.txt");
        Run run = Run.of(
                "verify", "--database", Run.EMBEDDED, "--report", "json=" + json, "--report", "text=" + text, CLEAN);

        assertThat(run.out()).isEqualTo(Run.normalised(Files.readString(text)));
        assertThat(new ObjectMapper()
                        .readTree(json.toFile())
                        .at("/summary/reversible")
                        .asInt())
                .isEqualTo(2);
    }

    @Test
    void checks_only_the_revisions_that_are_named() {
        Run run = Run.of("verify", "--database", Run.EMBEDDED, "--revision", "0001,0004", FAULTY);

        assertThat(run.status()).isZero();
        assertThat(run.out().lines())
                .contains("  reversible         0001 create users", "  irreversible       0004 drop phone")
                .endsWith(
                        "2 revisions in TIME: 1 reversible, 1 irreversible",
                        "passed: what cannot be taken back is accepted (1 revision)");
    }

    @Test
    void asks_linters_if_it_is_told_to(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("0001_log.up.sql"), "CREATE TABLE log (line text NOT NULL);\n");
        Files.writeString(folder.resolve("0001_log.down.sql"), "DROP TABLE log;\n");
        String[] arguments = {
            "verify", "--database", Run.EMBEDDED, "--checks", "lints", "--lint-threshold", "high", folder.toString()
        };

        Run run = Run.of(arguments);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out().replace(folder.toString(), "FOLDER")).contains("""
                0001 'log' brings what linters complain about
                  revision  FOLDER/0001_log.up.sql:1
                  lints     table public.log: no primary key (table-with-no-primary-key, high)
                """);
        arguments[6] = "critical";
        assertThat(Run.of(arguments).status()).isZero();
        arguments[6] = "worst";
        assertThat(Run.of(arguments)).isEqualTo(new Run(2, "", """
                lints have no severity 'worst'
                  severities  low, medium, high, critical
                """));
    }

    @Test
    void checks_only_what_comes_after_a_revision() {
        Run run = Run.of("verify", "--database", Run.EMBEDDED, "--since", "0003", FAULTY);

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("1 revision in TIME: 0 reversible, 1 irreversible\n");
    }

    @Test
    void runs_as_long_as_it_is_allowed_to() {
        Run run = Run.of(
                "verify",
                "--database",
                Run.EMBEDDED,
                "--statement-timeout",
                "200ms",
                "src/test/resources/projects/sleeping");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("""
                upgrading 0002 'sleep' failed
                  at         src/test/resources/projects/sleeping/0002_sleep.up.sql:1:1
                  server     canceling statement due to statement timeout (SQLSTATE 57014)
                """);
    }
}
