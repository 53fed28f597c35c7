package io.migratetest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Accepting the past, as a team does it: write the baseline, live with it, mend a fault. */
class BaselineOptionsTest {

    private static final Path FAULTY = Path.of("src/test/resources/projects/faulty");
    private static final String WRITTEN = """
            {
              "schemaVersion" : 1,
              "accepted" : [ {
                "revision" : "0002",
                "code" : "left-behind",
                "object" : "sequence public.users_seq",
                "reason" : "was so when migrate-test was introduced; write here why it stays so"
              }, {
                "revision" : "0002",
                "code" : "reupgrade-failed",
                "reason" : "was so when migrate-test was introduced; write here why it stays so"
              }, {
                "revision" : "0003",
                "code" : "irreversible",
                "reason" : "was so when migrate-test was introduced; write here why it stays so"
              } ]
            }
            """;

    @TempDir
    private Path folder = Path.of("");

    private Path project = Path.of("");
    private Path baseline = Path.of("");

    @BeforeEach
    void copyTheProject() throws IOException {
        project = Files.createDirectory(folder.resolve("migrations"));
        baseline = folder.resolve("baseline.json");
        try (Stream<Path> files = Files.list(FAULTY)) {
            for (Path file : files.toList()) {
                Files.copy(file, project.resolve(file.getFileName()));
            }
        }
    }

    @Test
    void writes_what_is_found_and_passes() throws IOException {
        Run run = verify("--write-baseline");

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEqualTo("wrote 3 accepted findings to %s\n".formatted(baseline));
        assertThat(Files.readString(baseline)).isEqualTo(WRITTEN);
    }

    @Test
    void shows_what_is_accepted_and_why() throws IOException {
        Files.writeString(baseline, WRITTEN.replaceFirst("was so .* stays so", "nobody goes back that far"));
        Run run = verify();

        assertThat(run.status()).isZero();
        assertThat(run.out().lines().map(String::strip))
                .containsSubsequence(
                        "unclean            0002 add email",
                        "accepted: left-behind sequence public.users_seq (nobody goes back that far)",
                        "accepted: reupgrade-failed (was so when migrate-test was introduced; write here why it stays so)",
                        "passed: what cannot be taken back is accepted (3 revisions)");
    }

    @Test
    void fails_for_an_entry_that_is_needed_no_more() throws IOException {
        verify("--write-baseline");
        mend();
        Run run = verify();

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("""
                the baseline accepts left-behind (sequence public.users_seq) of revision '0002', which does not occur any more
                  at  %s
                  so  the same fault could come back unseen
                  help: remove the entry from the baseline
                """.formatted(baseline));
    }

    @Test
    void keeps_reasons_and_drops_what_is_needed_no_more_when_it_writes_anew() throws IOException {
        Files.writeString(baseline, WRITTEN.replaceAll("was so .* stays so", "nobody goes back that far"));
        mend();
        Run run = verify("--write-baseline");

        assertThat(run.status()).isZero();
        assertThat(Files.readString(baseline)).isEqualTo("""
                {
                  "schemaVersion" : 1,
                  "accepted" : [ {
                    "revision" : "0003",
                    "code" : "irreversible",
                    "reason" : "nobody goes back that far"
                  } ]
                }
                """);
    }

    private void mend() throws IOException {
        Files.writeString(
                project.resolve("0002_add_email.down.sql"),
                "ALTER TABLE users DROP COLUMN email; DROP SEQUENCE users_seq;");
    }

    private Run verify(String... options) {
        String[] fixed = {"verify", "--database", Run.EMBEDDED, "--baseline", baseline.toString(), project.toString()};
        return Run.of(Stream.concat(Stream.of(fixed), Stream.of(options)).toArray(String[]::new));
    }
}
