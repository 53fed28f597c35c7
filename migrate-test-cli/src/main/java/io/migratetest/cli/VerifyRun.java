package io.migratetest.cli;

import io.migratetest.MigrationProject;
import io.migratetest.check.RevisionResult;
import io.migratetest.check.Verification;
import io.migratetest.database.DatabaseServer;
import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemCode;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** One verification, from the first revision to its reports, also if the user ends it. */
final class VerifyRun {

    private final MigrationProject project;
    private final DatabaseServer server;
    private final Progress progress;
    private final List<RevisionResult> proven = new CopyOnWriteArrayList<>();
    private final long start = System.nanoTime();

    VerifyRun(MigrationProject project, DatabaseServer server, Progress progress) {
        this.project = project;
        this.server = server;
        this.progress = progress;
    }

    /**
     * Runs.
     *
     * @param report is told what was proven if the user ends the program
     * @return what was proven; empty if the user ends the program, which is then about to stop
     */
    Optional<Verification> run(Consumer<Verification> report) {
        Verification.DatabaseFacts facts = new Verification.DatabaseFacts(server.version(), server.provider());
        Interruption interruption = Interruption.runs(() -> {
            progress.end();
            report.accept(interrupted(facts));
        });
        progress.started();
        boolean averted = false;
        try {
            Verification verification = project.verify(server, this::finished);
            averted = interruption.averted();
            return averted ? Optional.of(verification) : Optional.empty();
        } finally {
            progress.end();
        }
    }

    private void finished(RevisionResult result) {
        proven.add(result);
        progress.finishedOne();
    }

    private Verification interrupted(Verification.DatabaseFacts facts) {
        Problem problem = Problem.of(ProblemCode.INTERRUPTED, "the run was ended by the user")
                .with(
                        "so",
                        "%d of %d revisions were checked"
                                .formatted(proven.size(), project.selected().size()));
        return new Verification(
                new Verification.Source(
                        project.source().location(), project.source().format()),
                facts,
                proven,
                List.of(),
                Optional.of(problem),
                Duration.ofNanos(System.nanoTime() - start));
    }
}
