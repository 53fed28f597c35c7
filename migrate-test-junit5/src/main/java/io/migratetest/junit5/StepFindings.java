package io.migratetest.junit5;

import io.migratetest.check.Finding;
import io.migratetest.check.FindingCode;
import io.migratetest.check.RevisionResult;
import io.migratetest.check.Step;
import io.migratetest.check.StepResult.Outcome;
import io.migratetest.check.Steps;
import io.migratetest.check.Verdict;
import java.util.List;
import java.util.Optional;

/** What a result says about one of its steps. */
final class StepFindings {

    private StepFindings() {}

    static List<Finding> of(RevisionResult result, Step step) {
        return result.findings().stream()
                .filter(finding -> finding.isOf(step)
                        || step(finding.code()).filter(step::equals).isPresent())
                .toList();
    }

    /** Why a step was not run; a downgrade that does not exist is not a step that was not run but the finding. */
    static Optional<String> whyNotRun(RevisionResult result, Step step) {
        if (result.verdict() == Verdict.SKIPPED) {
            return result.declared().map("skipped: "::concat);
        }
        Steps steps = result.steps();
        if (step == Step.UPGRADE || steps.of(step).outcome() != Outcome.NOT_RUN) {
            return Optional.empty();
        }
        if (!steps.upgrade().ok()) {
            return Optional.of("upgrade failed");
        }
        if (step == Step.DOWNGRADE) {
            return Optional.empty();
        }
        String reason = steps.downgrade().outcome() == Outcome.FAILED ? "downgrade failed" : "there is no downgrade";
        return Optional.of(
                result.declared().map("declared irreversible: "::concat).orElse(reason));
    }

    private static Optional<Step> step(FindingCode code) {
        return switch (code) {
            case UPGRADE_FAILED -> Optional.of(Step.UPGRADE);
            case DOWNGRADE_FAILED,
                    LEFT_BEHIND,
                    MISSING,
                    CHANGED,
                    COLUMN_ORDER,
                    IRREVERSIBLE,
                    DECLARED_IRREVERSIBLE,
                    STALE_DECLARATION -> Optional.of(Step.DOWNGRADE);
            case REUPGRADE_FAILED, REUPGRADE_DIFFERS -> Optional.of(Step.REUPGRADE);
            case NOT_FILLED, ROWS_UNCHECKED, ROWS_VARY, ROWS_REFUSED -> Optional.of(Step.UPGRADE);
            // Their own difference says after which step.
            case FAILS_WITH_ROWS, ROW_LOST, ROW_CHANGED, ROW_ADDED, EXPECTATION_FAILED -> Optional.empty();
            case SKIPPED,
                    STALE_BASELINE,
                    STARTED_OVER,
                    PATH_DIFFERS,
                    MISSING_IN_SCHEMA,
                    MISSING_IN_MODEL,
                    DIFFERS,
                    MODEL_REMARK,
                    LINT,
                    LINTS_UNCHECKED -> Optional.empty();
        };
    }
}
