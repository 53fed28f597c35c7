package io.migratetest.junit5;

import io.migratetest.check.Finding;
import io.migratetest.problem.Problem;
import io.migratetest.report.Explanations;
import java.util.List;
import org.junit.jupiter.api.function.Executable;

/** All revisions together as a test: going back and forth ends where the straight path ends. */
final class PathCheck implements Executable {

    private final RevisionCycle cycle;

    PathCheck(RevisionCycle cycle) {
        this.cycle = cycle;
    }

    @Override
    public void execute() {
        List<Finding> findings = cycle.provePath();
        if (!findings.isEmpty()) {
            Problem problem = Explanations.pathDiffers(findings);
            throw Failures.of(problem.render(), problem, findings);
        }
    }
}
