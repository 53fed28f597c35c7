package io.migratetest.junit5;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Accepted findings in test runs. */
class BaselineTest {

    @MigrationTest("classpath:migrations/faulty")
    static class Faulty implements StandardMigrationChecks {}

    @TempDir
    private Path folder;

    @Test
    void what_is_accepted_passes_and_says_why() throws IOException {
        JUnitRun run = run("0002", """
                {"revision": "0002", "code": "left-behind", "object": "table public.logins", "reason": "kept for support"},
                {"revision": "0002", "code": "reupgrade-failed", "reason": "follows from it"}""");

        assertThat(run.outcomes())
                .containsExactly(
                        "0002 add email: upgrade: successful",
                        "0002 add email: downgrade: successful",
                        "0002 add email: upgrade again: successful",
                        "baseline: 0002 left-behind table public.logins: successful",
                        "baseline: 0002 reupgrade-failed: successful",
                        "all revisions: straight path: successful");
        assertThat(run.published())
                .containsExactly(
                        "0002 add email: downgrade: accepted: kept for support",
                        "0002 add email: upgrade again: accepted: follows from it");
    }

    @Test
    void what_follows_an_accepted_failure_is_not_run() throws IOException {
        JUnitRun run = run("0006", """
                {"revision": "0006", "code": "upgrade-failed", "reason": "needs another server"}""");

        assertThat(run.outcomes())
                .containsExactly(
                        "0006 index phone: upgrade: successful",
                        "0006 index phone: downgrade: aborted not run: upgrade failed",
                        "0006 index phone: upgrade again: aborted not run: upgrade failed",
                        "baseline: 0006 upgrade-failed: successful",
                        "all revisions: straight path: successful");
    }

    @Test
    void what_is_accepted_in_vain_fails() throws IOException {
        JUnitRun run = run("0001", """
                {"revision": "0001", "code": "left-behind", "object": "table public.users", "reason": "old"},
                {"revision": "0008", "code": "changed", "object": "table public.users", "reason": "not selected"},
                {"revision": "0815", "code": "missing", "object": "table public.users", "reason": "squashed"}""");

        assertThat(run.outcomes())
                .containsExactly(
                        "0001 create users: upgrade: successful",
                        "0001 create users: downgrade: successful",
                        "0001 create users: upgrade again: successful",
                        """
                        baseline: 0001 left-behind table public.users: failed \
                        the baseline accepts left-behind (table public.users) of revision '0001', which does not occur any more
                          at  %1$s
                          so  the same fault could come back unseen
                          help: remove the entry from the baseline""".formatted(baseline()),
                        """
                        baseline: 0815 missing table public.users: failed \
                        the baseline accepts missing of revision '0815', which does not exist
                          at  %1$s
                          so  the same fault could come back unseen
                          help: remove the entry from the baseline""".formatted(baseline()),
                        "all revisions: straight path: successful");
    }

    private Path baseline() {
        return folder.resolve("baseline.json");
    }

    private JUnitRun run(String revision, String accepted) throws IOException {
        Files.writeString(baseline(), "{\"schemaVersion\": 1, \"accepted\": [%s]}".formatted(accepted));
        return JUnitRun.with("migratetest.baseline", baseline().toString())
                .with("migratetest.revision", revision)
                .run(Faulty.class);
    }
}
