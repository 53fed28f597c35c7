package io.migratetest.junit5;

import io.migratetest.check.Finding;
import io.migratetest.check.FindingCode;
import io.migratetest.check.RevisionResult;
import io.migratetest.problem.Problem;
import io.migratetest.report.Explanations;
import io.migratetest.revision.Revision;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.function.Executable;

/** What linters say of what one revision brought, as a test. */
final class LintCheck implements Executable {

    private final TestedMigrations tested;
    private final RevisionCycle cycle;
    private final Revision revision;

    LintCheck(TestedMigrations tested, RevisionCycle cycle, Revision revision) {
        this.tested = tested;
        this.cycle = cycle;
        this.revision = revision;
    }

    String name() {
        return revision.title() + ": lints";
    }

    @Override
    public void execute() {
        RevisionResult result = cycle.result(revision);
        List<Finding> lints = result.findings().stream()
                .filter(finding -> finding.code() == FindingCode.LINT)
                .toList();
        Optional<Problem> problem = Explanations.ofLints(result);
        if (problem.isPresent()) {
            throw Failures.of(problem.get().render(), problem.get(), lints);
        }
        lints.forEach(lint -> lint.accepted().ifPresent(reason -> tested.publish(name(), "accepted: " + reason)));
    }
}
