package io.migratetest.junit5;

import io.migratetest.check.Finding;
import io.migratetest.check.RevisionResult;
import io.migratetest.check.Severity;
import io.migratetest.check.Step;
import io.migratetest.problem.Problem;
import io.migratetest.report.Explanations;
import io.migratetest.revision.Revision;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.function.Executable;
import org.opentest4j.TestAbortedException;

/** One step of one revision as a test. */
final class StepCheck implements Executable {

    private final TestedMigrations tested;
    private final RevisionCycle cycle;
    private final Revision revision;
    private final Step step;

    StepCheck(TestedMigrations tested, RevisionCycle cycle, Revision revision, Step step) {
        this.tested = tested;
        this.cycle = cycle;
        this.revision = revision;
        this.step = step;
    }

    /** Complete without the names of the containers, which Surefire drops. */
    String name() {
        return "%s: %s".formatted(revision.title(), step.title());
    }

    @Override
    public void execute() {
        RevisionResult result = cycle.result(revision);
        List<Finding> findings = StepFindings.of(result, step);
        Optional<Problem> problem = Explanations.of(result, step);
        if (problem.isPresent()) {
            throw Failures.of(text(result, problem.get()), problem.get(), findings);
        }
        StepFindings.whyNotRun(result, step).ifPresent(reason -> {
            throw new TestAbortedException("not run: " + reason);
        });
        findings.forEach(this::publish);
    }

    private String text(RevisionResult result, Problem problem) {
        StringBuilder text = new StringBuilder(problem.render())
                .append("\n  alone: -D%s=%s".formatted(Configuration.REVISION, revision.id()));
        if (tested.settings().configuration().retention() == Retention.KEEP) {
            text.append("\n  kept:  ").append(cycle.keptDatabase(result));
        }
        return text.toString();
    }

    private void publish(Finding finding) {
        finding.accepted().ifPresent(reason -> tested.publish(name(), "accepted: " + reason));
        if (finding.severity() == Severity.WARNING) {
            tested.publish(name(), "warning: " + finding.message());
        }
        if (finding.severity() == Severity.INFO && finding.code().check().equals("rows")) {
            tested.publish(name(), "rows: " + finding.message());
        }
    }
}
