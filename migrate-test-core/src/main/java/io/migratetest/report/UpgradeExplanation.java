package io.migratetest.report;

import io.migratetest.check.FindingCode;
import io.migratetest.check.RevisionResult;
import io.migratetest.problem.Problem;
import io.migratetest.revision.ScriptFailure;
import java.util.Optional;

/** Why an upgrade does not run. */
final class UpgradeExplanation {

    private final RevisionResult result;

    UpgradeExplanation(RevisionResult result) {
        this.result = result;
    }

    Optional<Problem> problem() {
        return Fatal.has(result, FindingCode.UPGRADE_FAILED)
                ? result.steps().upgrade().failure().map(this::failed)
                : Optional.empty();
    }

    private Problem failed(ScriptFailure failure) {
        String name = Names.of(result.revision());
        Problem problem = failure.problem("upgrading %s failed".formatted(name));
        return result.background()
                .lastFailed()
                .map(earlier -> problem.with("possibly", "because %s failed before".formatted(Names.of(earlier)))
                        .help("mend %s first".formatted(Names.of(earlier))))
                .orElseGet(() -> problem.with("so", "no database gets past this revision")
                        .help("mend the statement, or the revision that should have made what it needs"));
    }
}
