package io.migratetest.report;

import io.migratetest.check.Finding;
import io.migratetest.check.FindingCode;
import io.migratetest.check.RevisionResult;
import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemCode;
import io.migratetest.revision.ScriptFailure;
import java.util.List;
import java.util.Optional;

/** Why the upgrade after the downgrade does not pass. */
final class ReupgradeExplanation {

    private final RevisionResult result;
    private final String name;

    ReupgradeExplanation(RevisionResult result) {
        this.result = result;
        this.name = Names.of(result.revision());
    }

    Optional<Problem> problem() {
        if (Fatal.has(result, FindingCode.REUPGRADE_FAILED)) {
            return result.steps().reupgrade().failure().map(this::failed);
        }
        List<Finding> differences = Fatal.findings(result, FindingCode.REUPGRADE_DIFFERS);
        return differences.isEmpty() ? Optional.empty() : Optional.of(differs(differences));
    }

    /** What is left over or missing after the downgrade is the likely cause of all that follows. */
    private String advice(String otherwise) {
        return result.steps().downgrade().differences().isEmpty()
                ? otherwise
                : "make the downgrade take back everything that the upgrade makes";
    }

    private Problem failed(ScriptFailure failure) {
        if (result.revision().isRepeated()) {
            return failure.problem("running %s a second time failed".formatted(name))
                    .with("so", "its next text cannot be run over this one")
                    .help("make it repeatable: CREATE OR REPLACE, IF NOT EXISTS, or DROP ... IF EXISTS before");
        }
        return failure.problem("upgrading %s again after its downgrade failed".formatted(name))
                .with("so", "a database that went back cannot go forward any more")
                .help(advice("make the downgrade take back the rows that the upgrade writes, too"));
    }

    private Problem differs(List<Finding> findings) {
        boolean isRepeated = result.revision().isRepeated();
        String headline = isRepeated
                ? "running %s a second time gave another schema"
                : "upgrading %s again after its downgrade gave another schema";
        Problem problem = Problem.of(ProblemCode.ROUND_TRIP, headline.formatted(name))
                .with("revision", Names.of(result.revision().location()));
        return new Differences(findings)
                .tell(problem)
                .with("expected", "the schema that the first upgrade gave")
                .with(
                        "so",
                        isRepeated
                                ? "databases in which it ran more often differ from those in which it did not"
                                : "databases that went back differ from those that did not")
                .help(advice("make the script give the same on every run, whatever rows and settings it meets"));
    }
}
