package io.migratetest.report;

import io.migratetest.check.Drift;
import io.migratetest.check.Finding;
import io.migratetest.check.FindingCode;
import io.migratetest.check.RevisionResult;
import io.migratetest.check.Step;
import io.migratetest.check.Verification;
import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What fails a run, as the text that every face prints: what happened, where, why it matters, what to do. Accepted findings need no explanation. */
public final class Explanations {

    private Explanations() {}

    /** Why a revision does not pass: first its steps in their order, then the lints, then what the baseline says in vain; empty if it passes. */
    public static List<Problem> of(RevisionResult result) {
        List<Problem> problems = new ArrayList<>();
        for (Step step : Step.values()) {
            ofSchema(result, step).ifPresent(problems::add);
            new RowsExplanation(result).problem(step).ifPresent(problems::add);
        }
        LintsExplanation.problem(result).ifPresent(problems::add);
        result.findings().stream()
                .filter(finding -> finding.code() == FindingCode.STALE_BASELINE)
                .map(Explanations::staleBaseline)
                .forEach(problems::add);
        return problems;
    }

    /** Why one step of a revision does not pass, on empty tables or else with rows; what an author declares in vain belongs to the downgrade. */
    public static Optional<Problem> of(RevisionResult result, Step step) {
        return ofSchema(result, step).or(() -> new RowsExplanation(result).problem(step));
    }

    private static Optional<Problem> ofSchema(RevisionResult result, Step step) {
        return switch (step) {
            case UPGRADE -> new UpgradeExplanation(result).problem();
            case DOWNGRADE -> new DowngradeExplanation(result).problem();
            case REUPGRADE -> new ReupgradeExplanation(result).problem();
        };
    }

    /** Which lints a revision brought that fail it. */
    public static Optional<Problem> ofLints(RevisionResult result) {
        return LintsExplanation.problem(result);
    }

    /** Why a model and the schema at head do not go together, then what the baseline says in vain; empty if they do. */
    public static List<Problem> of(Drift drift) {
        List<Problem> problems =
                new ArrayList<>(DriftText.problem(drift).stream().toList());
        drift.findings().stream()
                .filter(finding -> finding.code() == FindingCode.STALE_BASELINE)
                .map(Explanations::staleBaseline)
                .forEach(problems::add);
        return problems;
    }

    /** What fails a run beyond its single revisions: the whole path, and what the baseline says about revisions that do not exist. */
    public static List<Problem> ofProject(Verification verification) {
        List<Problem> problems = new ArrayList<>();
        verification.findings().stream()
                .filter(finding -> finding.code() == FindingCode.STALE_BASELINE)
                .map(Explanations::staleBaseline)
                .forEach(problems::add);
        List<Finding> path = verification.findings().stream()
                .filter(finding -> finding.code() == FindingCode.PATH_DIFFERS)
                .toList();
        if (!path.isEmpty()) {
            problems.add(pathDiffers(path));
        }
        return problems;
    }

    /** A baseline entry that accepts what does not occur. */
    public static Problem staleBaseline(Finding finding) {
        Problem problem = Problem.of(ProblemCode.STALE_BASELINE, finding.message());
        if (finding.location().isPresent()) {
            problem = problem.at(finding.location().get());
        }
        return problem.with("so", "the same fault could come back unseen").help("remove the entry from the baseline");
    }

    /** A path back and forth that does not end where the straight one does. */
    public static Problem pathDiffers(List<Finding> path) {
        Problem problem = Problem.of(ProblemCode.ROUND_TRIP, "a database upgraded straight to head has another schema");
        return new Differences(path)
                .tell(problem)
                .with("expected", "the schema that upgrades alone give")
                .help("look for a script whose result depends on rows, the time or chance");
    }
}
