package io.migratetest.report;

import io.migratetest.check.Finding;
import io.migratetest.check.FindingCode;
import io.migratetest.check.RevisionResult;
import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemCode;
import io.migratetest.revision.ScriptFailure;
import java.util.List;
import java.util.Optional;

/** Why a downgrade does not pass: it fails, is missing, leaves the schema changed, or works though it is said not to. */
final class DowngradeExplanation {

    private static final String DECLARATION = "-- migrate-test: irreversible REASON";

    private final RevisionResult result;
    private final String name;

    DowngradeExplanation(RevisionResult result) {
        this.result = result;
        this.name = Names.of(result.revision());
    }

    Optional<Problem> problem() {
        if (Fatal.has(result, FindingCode.DOWNGRADE_FAILED)) {
            return result.steps().downgrade().failure().map(this::failed);
        }
        List<Finding> differences =
                Fatal.findings(result, FindingCode.LEFT_BEHIND, FindingCode.MISSING, FindingCode.CHANGED);
        if (!differences.isEmpty()) {
            return Optional.of(unclean(differences));
        }
        return Fatal.findings(result, FindingCode.IRREVERSIBLE, FindingCode.STALE_DECLARATION).stream()
                .filter(finding -> !finding.isAboutLoss())
                .map(finding -> finding.code() == FindingCode.IRREVERSIBLE ? irreversible(finding) : stale(finding))
                .findFirst();
    }

    private Problem failed(ScriptFailure failure) {
        return failure.problem("downgrading %s failed".formatted(name))
                .with("so", "a database that is at this revision cannot go back")
                .help(
                        "mend the statement or, if there is no way back, say why in a comment of the upgrade",
                        DECLARATION);
    }

    private Problem unclean(List<Finding> findings) {
        Differences differences = new Differences(findings);
        Problem problem = Problem.of(ProblemCode.ROUND_TRIP, "downgrading %s left the schema changed".formatted(name))
                .with(
                        "revision",
                        Names.of(differences.place().orElse(result.revision().location())));
        Problem told = differences
                .tell(problem)
                .with(
                        "expected",
                        "the schema as it was at %s"
                                .formatted(Names.ofAll(result.background().parents())));
        return differences.help(
                told, "add to the down section", result.steps().downgrade().remedy());
    }

    private Problem irreversible(Finding finding) {
        String mend = result.revision().down().isPresent() ? "write the downgrade" : "add a downgrade";
        return Problem.of(ProblemCode.ROUND_TRIP, "%s cannot be taken back".formatted(name))
                .with(
                        "revision",
                        Names.of(finding.location().orElse(result.revision().location())))
                .with("because", finding.message())
                .with("so", "a database that is at this revision cannot go back")
                .help(mend + " or, if there is no way back, say why in a comment of the upgrade", DECLARATION);
    }

    private Problem stale(Finding finding) {
        return Problem.of(
                        ProblemCode.ROUND_TRIP, "%s is declared irreversible, but it goes back cleanly".formatted(name))
                .with(
                        "declared",
                        Names.of(finding.location().orElse(result.revision().location())))
                .with("reason", result.declared().orElse(""))
                .with("so", "people do not dare to go back where they could")
                .help("remove the declaration");
    }
}
