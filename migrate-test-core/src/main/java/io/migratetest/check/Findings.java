package io.migratetest.check;

import io.migratetest.check.RevisionResult.Background;
import io.migratetest.problem.Location;
import io.migratetest.revision.Declaration;
import io.migratetest.revision.Revision;
import io.migratetest.revision.ScriptFailure;
import io.migratetest.schema.Difference;
import io.migratetest.schema.ObjectKey;
import io.migratetest.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Turns what happened in a round trip into findings and a verdict. */
final class Findings {

    /** PL/pgSQL's {@code RAISE EXCEPTION}. */
    private static final String RAISED = "P0001";

    private final Revision revision;
    private final Background background;
    private final Steps steps;
    private final Neighbours neighbours;
    private final List<Finding> observed;
    private final List<Finding> findings = new ArrayList<>();
    private Verdict verdict = Verdict.REVERSIBLE;

    private Findings(
            Revision revision, Background background, Steps steps, Neighbours neighbours, List<Finding> observed) {
        this.revision = revision;
        this.background = background;
        this.steps = steps;
        this.neighbours = neighbours;
        this.observed = observed;
    }

    /**
     * Judges a revision.
     *
     * @param background what the round trip built on
     * @param steps what happened; a downgrade that was not run after an upgrade that was means that there is none
     * @param neighbours who else may have brought about what databases share
     * @param observed what observers found, which does not bear on the verdict
     */
    static RevisionResult judge(
            Revision revision, Background background, Steps steps, Neighbours neighbours, List<Finding> observed) {
        Findings findings = new Findings(revision, background, steps, neighbours, observed);
        findings.upgrade();
        if (findings.isOneWay()) {
            findings.irreversible();
        }
        findings.downgrade();
        findings.reupgrade();
        return findings.result();
    }

    /** The result for a revision whose author does not want the round trip to be made. */
    static RevisionResult skipped(Revision revision, Background background, Declaration declaration) {
        Findings findings = new Findings(
                revision, background, Steps.only(StepResult.notRun(Step.UPGRADE)), Neighbours.PROTECTED, List.of());
        findings.findings.add(
                Finding.of(FindingCode.SKIPPED, declaration.reason()).at(declaration.location()));
        return findings.result(Verdict.SKIPPED, findings.findings, Optional.of(declaration.reason()));
    }

    private void upgrade() {
        steps.upgrade().failure().ifPresent(failure -> {
            String because = background
                    .lastFailed()
                    .map(earlier -> "; possibly because %s failed before".formatted(earlier.title()))
                    .orElse("");
            add(
                    Verdict.UPGRADE_FAILED,
                    Finding.of(FindingCode.UPGRADE_FAILED, failure.message() + because)
                            .at(failure.location()));
        });
    }

    private void downgrade() {
        StepResult downgrade = steps.downgrade();
        downgrade
                .failure()
                .ifPresent(failure -> add(
                        Verdict.DOWNGRADE_FAILED,
                        Finding.of(FindingCode.DOWNGRADE_FAILED, failure.message())
                                .at(failure.location())));
        for (Difference difference : downgrade.differences()) {
            Finding finding = difference(difference);
            add(verdict(Verdict.UNCLEAN, finding), finding);
        }
    }

    private Finding difference(Difference difference) {
        FindingCode code;
        String message;
        if (difference instanceof Difference.Added) {
            code = FindingCode.LEFT_BEHIND;
            message = "the downgrade leaves %s behind".formatted(difference.object());
        } else if (difference instanceof Difference.Removed) {
            code = FindingCode.MISSING;
            message = "the downgrade does not bring back %s".formatted(difference.object());
        } else if (difference instanceof Difference.Changed changed && changed.isColumnOrder()) {
            code = FindingCode.COLUMN_ORDER;
            message = "the columns of %s come back in another order".formatted(difference.object());
        } else {
            code = FindingCode.CHANGED;
            message = "the downgrade leaves %s with another %s"
                    .formatted(difference.object(), difference.property().orElse("definition"));
        }
        return judged(Finding.of(code, message).about(difference).at(downLocation()));
    }

    private Finding judged(Finding finding) {
        boolean isDoubtful = neighbours == Neighbours.POSSIBLE
                && finding.object().filter(ObjectKey::isShared).isPresent();
        return isDoubtful ? finding.doubted("unless another session of the server did it meanwhile") : finding;
    }

    private void reupgrade() {
        StepResult reupgrade = steps.reupgrade();
        reupgrade
                .failure()
                .ifPresent(failure -> add(
                        Verdict.REUPGRADE_FAILED,
                        Finding.of(FindingCode.REUPGRADE_FAILED, failure.message())
                                .at(failure.location())));
        for (Difference difference : reupgrade.differences()) {
            if (difference instanceof Difference.Changed changed && changed.isColumnOrder()) {
                continue;
            }
            Finding finding = judged(Finding.of(
                            FindingCode.REUPGRADE_DIFFERS,
                            "the second upgrade gives another %s".formatted(difference.object()))
                    .about(difference)
                    .at(revision.location()));
            add(verdict(Verdict.REUPGRADE_DIFFERS, finding), finding);
        }
    }

    /** A warning leaves a revision what it is. */
    private static Verdict verdict(Verdict ofError, Finding finding) {
        return finding.severity() == Severity.ERROR ? ofError : Verdict.REVERSIBLE;
    }

    private boolean isOneWay() {
        return steps.upgrade().ok() && steps.downgrade().outcome() == StepResult.Outcome.NOT_RUN;
    }

    private void irreversible() {
        String why = revision.down().isPresent()
                ? "the upgrade changes something and the downgrade is empty"
                : "the upgrade changes something and there is no downgrade";
        add(Verdict.IRREVERSIBLE, Finding.of(FindingCode.IRREVERSIBLE, why).at(downLocation()));
    }

    private void add(Verdict reached, Finding finding) {
        verdict = verdict.orWorse(reached);
        findings.add(finding);
    }

    private RevisionResult result() {
        Optional<Declaration> declaration = declaration();
        if (declaration.isEmpty() || verdict == Verdict.UPGRADE_FAILED) {
            findings.addAll(observed);
            return result(verdict, findings, Optional.empty());
        }
        String reason = declaration.get().reason();
        boolean losesRows = observed.stream().anyMatch(Findings::isOfTheWayBack);
        if (verdict == Verdict.REVERSIBLE && !losesRows) {
            findings.add(Finding.of(
                            FindingCode.STALE_DECLARATION,
                            "declared irreversible (%s), but it goes back cleanly".formatted(reason))
                    .at(declaration.get().location()));
            findings.addAll(observed);
            return result(verdict, findings, Optional.of(reason));
        }
        List<Finding> accepted = new ArrayList<>();
        accepted.add(Finding.of(FindingCode.DECLARED_IRREVERSIBLE, reason)
                .at(declaration.get().location()));
        Stream.concat(findings.stream(), observed.stream())
                .map(finding -> isDeclared(finding) ? finding.acceptedBecause("declared: " + reason) : finding)
                .forEach(accepted::add);
        boolean holds = verdict == Verdict.REVERSIBLE || findings.stream().anyMatch(this::isOfRepetition);
        return result(holds ? verdict : Verdict.IRREVERSIBLE, accepted, Optional.of(reason));
    }

    /** Whoever says that there is no way back does not say that there is none forwards. */
    private boolean isDeclared(Finding finding) {
        return finding.severity() == Severity.ERROR
                && !isOfRepetition(finding)
                && (isOfTheWayBack(finding) || !observed.contains(finding));
    }

    /** What is run over itself goes forwards twice. */
    private boolean isOfRepetition(Finding finding) {
        return revision.isRepeated()
                && finding.severity() == Severity.ERROR
                && (finding.code() == FindingCode.REUPGRADE_FAILED || finding.code() == FindingCode.REUPGRADE_DIFFERS);
    }

    private static boolean isOfTheWayBack(Finding finding) {
        return finding.isFatal()
                && finding.code() != FindingCode.STALE_DECLARATION
                && !RowFindings.isOfTheUpgrade(finding);
    }

    private RevisionResult result(Verdict reached, List<Finding> found, Optional<String> declared) {
        return new RevisionResult(revision, background, reached, steps, Observation.NONE, found, declared);
    }

    /** What the author says in a comment, or the downgrade by raising an error that says why. */
    private Optional<Declaration> declaration() {
        Optional<Declaration> said = revision.declared(Declaration.Kind.IRREVERSIBLE);
        if (said.isPresent()) {
            return said;
        }
        Optional<ScriptFailure> refusal = steps.downgrade().failure();
        return refusal.filter(failure ->
                        failure.sqlState().equals(RAISED) && !failure.message().isBlank())
                .map(failure -> new Declaration(Declaration.Kind.IRREVERSIBLE, failure.message(), failure.location()));
    }

    private Location downLocation() {
        return revision.down()
                .map(section -> section.statements().stream()
                        .findFirst()
                        .map(Statement::location)
                        .orElse(section.location()))
                .orElse(revision.location());
    }
}
