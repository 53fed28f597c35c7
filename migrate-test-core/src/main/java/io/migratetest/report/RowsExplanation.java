package io.migratetest.report;

import io.migratetest.check.Finding;
import io.migratetest.check.FindingCode;
import io.migratetest.check.RevisionResult;
import io.migratetest.check.Step;
import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemCode;
import io.migratetest.schema.Difference;
import io.migratetest.schema.ObjectKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Why a step does not pass where there are rows, though it does on empty tables. */
final class RowsExplanation {

    private static final int SHOWN = 12;

    private final RevisionResult result;
    private final String name;

    RowsExplanation(RevisionResult result) {
        this.result = result;
        this.name = Names.of(result.revision());
    }

    Optional<Problem> problem(Step step) {
        Optional<Problem> refused = Fatal.findings(result, FindingCode.ROWS_REFUSED).stream()
                .filter(finding -> finding.isOf(step))
                .map(this::refused)
                .findFirst();
        if (refused.isPresent()) {
            return refused;
        }
        Optional<Problem> failed = Fatal.findings(result, FindingCode.FAILS_WITH_ROWS).stream()
                .filter(finding -> finding.isOf(step))
                .map(finding -> failed(finding, step))
                .findFirst();
        if (failed.isPresent()) {
            return failed;
        }
        List<Finding> changes =
                Fatal.findings(result, FindingCode.ROW_LOST, FindingCode.ROW_CHANGED, FindingCode.ROW_ADDED).stream()
                        .filter(finding -> finding.isOf(step))
                        .toList();
        List<Finding> unmet = Fatal.findings(result, FindingCode.EXPECTATION_FAILED).stream()
                .filter(finding -> finding.isOf(step))
                .toList();
        if (!changes.isEmpty()) {
            return Optional.of(step == Step.REUPGRADE ? differs(changes) : withUnmet(lost(changes), unmet));
        }
        if (!unmet.isEmpty()) {
            return Optional.of(unmet(unmet));
        }
        return step == Step.DOWNGRADE ? stale() : Optional.empty();
    }

    private Problem refused(Finding finding) {
        Problem problem = Problem.of(
                        ProblemCode.ROUND_TRIP, "the rows that should stand before %s are refused".formatted(name))
                .at(finding.location().orElse(result.revision().location()))
                .with("server", finding.message().replaceFirst("^.*? are refused: ", ""));
        return finding.difference()
                .flatMap(Difference::after)
                .map(detail -> problem.with("detail", detail))
                .orElse(problem)
                .with("so", "this revision was checked with rows that are made up")
                .help("insert rows that the schema before this revision takes");
    }

    private static String doing(Step step) {
        return switch (step) {
            case UPGRADE -> "upgrading %s";
            case DOWNGRADE -> "downgrading %s";
            case REUPGRADE -> "upgrading %s again after its downgrade";
        };
    }

    private Problem failed(Finding finding, Step step) {
        Problem problem = Problem.of(
                        ProblemCode.ROUND_TRIP, (doing(step) + " fails once there are rows").formatted(name))
                .with(
                        "revision",
                        Names.of(finding.location().orElse(result.revision().location())))
                .with("server", finding.message().replaceFirst("^.*?once there are rows: ", ""));
        Optional<String> detail = finding.difference().flatMap(Difference::after);
        if (detail.isPresent()) {
            problem = problem.with("detail", detail.get());
        }
        Optional<ObjectKey> object = finding.object().filter(key -> !key.equals(ObjectKey.DATABASE));
        if (object.isPresent()) {
            problem = problem.with("refused by", object.get().toString());
        }
        return problem.with("so", "it runs on empty tables, and not where there is data")
                .help(
                        "fill or mend the rows before the statement that refuses them; if the application never writes such rows,",
                        "insert some that it does write before this revision: rows/%s.sql beside the migrations"
                                .formatted(result.revision().id()));
    }

    private Problem lost(List<Finding> changes) {
        Problem problem = told(
                Problem.of(ProblemCode.ROUND_TRIP, "downgrading %s left other rows".formatted(name))
                        .with(
                                "revision",
                                Names.of(changes.get(0)
                                        .location()
                                        .orElse(result.revision().location()))),
                changes);
        String target = changes.get(0).object().map(ObjectKey::name).orElse("TABLE.COLUMN");
        return problem.with("expected", "the rows as they were before the upgrade")
                .help(
                        mend(changes) + ", or say in a comment of the upgrade that it is meant",
                        "-- migrate-test: loses %s REASON".formatted(target));
    }

    private Problem unmet(List<Finding> unmet) {
        Problem problem = Problem.of(ProblemCode.ROUND_TRIP, "%s gives other rows than are expected".formatted(name))
                .at(unmet.get(0).location().orElse(result.revision().location()));
        return withUnmet(problem, unmet)
                .with("expected", "true, from each statement that gives rows")
                .help("mend the revision, or what is expected of it");
    }

    private static Problem withUnmet(Problem problem, List<Finding> unmet) {
        return unmet.isEmpty()
                ? problem
                : problem.with(
                        "unmet",
                        unmet.stream()
                                .limit(SHOWN)
                                .map(finding ->
                                        finding.location().map(Names::of).orElse("") + ": " + finding.message())
                                .collect(Collectors.joining("\n")));
    }

    private static String mend(List<Finding> changes) {
        return changes.stream().allMatch(finding -> finding.code() == FindingCode.ROW_ADDED)
                ? "have the downgrade delete what the upgrade inserts"
                : "make the upgrade keep what the downgrade needs";
    }

    private Problem differs(List<Finding> changes) {
        Problem problem = told(
                Problem.of(
                                ProblemCode.ROUND_TRIP,
                                "upgrading %s again after its downgrade gave other rows".formatted(name))
                        .with("revision", Names.of(result.revision().location())),
                changes);
        return problem.with("expected", "the rows that the first upgrade gave")
                .help("make the downgrade take back the rows that the upgrade writes");
    }

    private static Problem told(Problem problem, List<Finding> changes) {
        Problem told = problem;
        for (FindingCode code : List.of(FindingCode.ROW_LOST, FindingCode.ROW_CHANGED, FindingCode.ROW_ADDED)) {
            List<String> lines = new ArrayList<>();
            changes.stream()
                    .filter(finding -> finding.code() == code)
                    .limit(SHOWN)
                    .forEach(finding -> tell(finding, lines));
            if (!lines.isEmpty()) {
                told = told.with(
                        code.text().replaceFirst("row-", "").toLowerCase(Locale.ROOT), String.join("\n", lines));
            }
        }
        return told;
    }

    private static void tell(Finding finding, List<String> lines) {
        lines.add(finding.message());
        Optional<Difference> difference = finding.difference();
        difference.flatMap(Difference::before).ifPresent(before -> lines.add("  was " + before));
        difference.flatMap(Difference::after).ifPresent(after -> lines.add("  is  " + after));
    }

    private Optional<Problem> stale() {
        return Fatal.findings(result, FindingCode.STALE_DECLARATION).stream()
                .filter(Finding::isAboutLoss)
                .map(finding -> Problem.of(ProblemCode.ROUND_TRIP, "%s: %s".formatted(name, finding.message()))
                        .with(
                                "declared",
                                Names.of(finding.location()
                                        .orElse(result.revision().location())))
                        .with("so", "a loss that comes later would be accepted unseen")
                        .help("remove the declaration"))
                .findFirst();
    }
}
