package io.migratetest;

import io.migratetest.check.Finding;
import io.migratetest.check.FindingCode;
import io.migratetest.check.HistoryCheck;
import io.migratetest.check.LintFindings;
import io.migratetest.check.RevisionResult;
import io.migratetest.check.Verification;
import io.migratetest.database.DatabaseServer;
import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemCode;
import io.migratetest.problem.ProblemException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The round trip of all revisions that are chosen, also if the server is lost or full before its end. */
record HistoryVerification(MigrationProject project, Choices choices) {

    /** Runs it; once more with the data on disk if a server of ours has no memory left for them. */
    Verification run(DatabaseServer server, Consumer<RevisionResult> progress) {
        Verification verification = once(server, progress);
        boolean isFull = verification
                .interruption()
                .filter(problem -> problem.code() == ProblemCode.DATABASE_DISK_FULL)
                .isPresent();
        if (!isFull || server.onDisk().isEmpty()) {
            return verification;
        }
        try (DatabaseServer onDisk = server.onDisk().get().start()) {
            return once(onDisk, progress)
                    .with(
                            Finding.of(
                                    FindingCode.STARTED_OVER,
                                    "memory had no space left for the data, so everything was run again with the data on disk"));
        }
    }

    private Verification once(DatabaseServer server, Consumer<RevisionResult> progress) {
        long start = System.nanoTime();
        List<RevisionResult> results = new ArrayList<>();
        List<Finding> findings = new ArrayList<>(project.staleBaseline());
        Optional<Problem> interruption = Optional.empty();
        try {
            LintFindings lints = project.lint(server);
            findings.addAll(lints.project());
            HistoryCheck history = new HistoryCheck(server, choices.allowance(), project.revisions(), choices.rows());
            findings.addAll(history.run(choices.selected(), choices.jobs(), result -> {
                RevisionResult judged = project.judge(lints.addTo(result));
                results.add(judged);
                progress.accept(judged);
            }));
        } catch (ProblemException e) {
            interruption = Optional.of(e.problem());
        }
        Verification verification =
                project.proven(server, results).with(findings).took(Duration.ofNanos(System.nanoTime() - start));
        return interruption.map(verification::interruptedBy).orElse(verification);
    }
}
