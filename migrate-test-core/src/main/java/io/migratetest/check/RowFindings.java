package io.migratetest.check;

import io.migratetest.check.RowsLine.Back;
import io.migratetest.problem.Location;
import io.migratetest.revision.Declaration;
import io.migratetest.revision.Revision;
import io.migratetest.revision.ScriptFailure;
import io.migratetest.rows.RowChange;
import io.migratetest.rows.Unfilled;
import io.migratetest.run.Expectations;
import io.migratetest.schema.Difference;
import io.migratetest.schema.ObjectKey;
import io.migratetest.sql.Statement;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Turns what became of rows into findings. */
final class RowFindings {

    static final String STALE = "declared to lose ";

    private static final Set<FindingCode> UNDECLARABLE =
            EnumSet.of(FindingCode.FAILS_WITH_ROWS, FindingCode.ROWS_REFUSED, FindingCode.EXPECTATION_FAILED);

    private final Revision revision;
    private final List<Finding> findings = new ArrayList<>();
    private boolean wentBack;

    RowFindings(Revision revision) {
        this.revision = revision;
    }

    /** Nothing can be said about rows. */
    void unchecked(String reason) {
        findings.add(Finding.of(FindingCode.ROWS_UNCHECKED, "rows are not checked: " + reason)
                .at(revision.location()));
    }

    /** Rows of the user's own are refused. */
    void refused(ScriptFailure failure) {
        findings.add(Finding.of(
                        FindingCode.ROWS_REFUSED, "the rows for this revision are refused: " + failure.message())
                .at(failure.location())
                .about(about(
                        failure.subject()
                                .map(subject -> new ObjectKey("table", subject.table()))
                                .orElse(ObjectKey.DATABASE),
                        property(Step.UPGRADE),
                        Optional.empty(),
                        failure.detail())));
    }

    void unfilled(Unfilled table) {
        findings.add(Finding.of(
                        FindingCode.NOT_FILLED,
                        "no row was found that %s takes: %s".formatted(table.table(), table.reason()))
                .about(about(new ObjectKey("table", table.table()), "rows", Optional.empty(), Optional.empty())));
    }

    /** A step is refused that runs on empty tables. */
    void failed(Step step, ScriptFailure failure) {
        Finding finding = Finding.of(
                        FindingCode.FAILS_WITH_ROWS,
                        "the %s fails once there are rows: %s".formatted(name(step), failure.message()))
                .at(failure.location());
        ObjectKey object = failure.subject()
                .map(subject -> subject.constraint()
                        .map(constraint -> new ObjectKey("constraint", constraint + " on " + subject.table()))
                        .orElseGet(() -> new ObjectKey("table", subject.table())))
                .orElse(ObjectKey.DATABASE);
        findings.add(finding.about(about(object, property(step), Optional.empty(), failure.detail())));
    }

    /**
     * What the user expects does not hold.
     *
     * @param moment {@code after the upgrade}
     */
    void unmet(String moment, Step step, List<Expectations.Unmet> unmet) {
        unmet.forEach(each -> findings.add(Finding.of(
                        FindingCode.EXPECTATION_FAILED, "%s an expectation %s".formatted(moment, each.reason()))
                .at(each.location())
                .about(about(
                        ObjectKey.DATABASE, property(step), Optional.of("gives true"), Optional.of(each.reason())))));
    }

    private static String name(Step step) {
        return step == Step.REUPGRADE ? "second upgrade" : step.text();
    }

    /** Whether a finding is about the upgrade, and not about the way back. */
    static boolean isOfTheUpgrade(Finding finding) {
        return finding.code() == FindingCode.FAILS_WITH_ROWS && finding.isOf(Step.UPGRADE);
    }

    /** What of an object differs in a step. */
    static String property(Step step) {
        return "rows after the " + name(step);
    }

    /** What the way back made of the rows. */
    void back(Back back) {
        wentBack = true;
        back.lost()
                .forEach(change -> findings.add(finding(change, Step.DOWNGRADE).at(downLocation())));
        unmet("after the downgrade", Step.DOWNGRADE, back.unmet());
        if (back.failed().isPresent()) {
            failed(back.failed().get(), back.failure().orElseThrow());
        }
        back.others()
                .forEach(change -> findings.add(finding(change, Step.REUPGRADE).at(revision.location())));
    }

    private static Finding finding(RowChange change, Step step) {
        FindingCode code = switch (change.kind()) {
            case LOST -> FindingCode.ROW_LOST;
            case CHANGED -> FindingCode.ROW_CHANGED;
            case ADDED -> FindingCode.ROW_ADDED;
            case VARYING -> FindingCode.ROWS_VARY;
        };
        return Finding.of(code, message(change, name(step)))
                .about(about(change.object(), property(step), change.beforeText(), change.afterText()));
    }

    private static String message(RowChange change, String step) {
        return switch (change.kind()) {
            case LOST ->
                "the %s loses %s of %d of %s".formatted(step, rows(change.count()), change.of(), change.object());
            case ADDED ->
                "the %s leaves %s in %s that %s not there before"
                        .formatted(step, rows(change.count()), change.object(), change.count() == 1 ? "was" : "were");
            case VARYING ->
                "the %s gives %s other values each time, as now() and random() do".formatted(step, change.object());
            case CHANGED -> {
                if (change.object().kind().equals("sequence")) {
                    yield "the %s sets %s back, so that it gives the same numbers again"
                            .formatted(step, change.object());
                }
                String number = change.count() == 0 ? "rows" : rows(change.count());
                yield "the %s leaves other values in %s of %d of %s"
                        .formatted(step, number, change.of(), change.object());
            }
        };
    }

    private static String rows(long count) {
        return count == 1 ? "1 row" : count + " rows";
    }

    private static Difference about(
            ObjectKey object, String property, Optional<String> before, Optional<String> after) {
        return new Difference.Changed(object, Optional.of(property), before, after, Optional.empty());
    }

    private Location downLocation() {
        return revision.down()
                .flatMap(section -> section.statements().stream().findFirst().map(Statement::location))
                .orElse(revision.location());
    }

    /** Everything that there is to say, with what the author declares to be lost; an error for what is declared in vain. */
    List<Finding> all() {
        List<Declaration> declared = revision.declarations().stream()
                .filter(declaration -> declaration.kind() == Declaration.Kind.LOSES)
                .toList();
        List<Finding> all = new ArrayList<>();
        for (Finding finding : findings) {
            Optional<Declaration> reason = declared.stream()
                    .filter(declaration -> isAbout(declaration, finding))
                    .findFirst();
            all.add(reason.map(why -> finding.acceptedBecause("declared: " + why.reason()))
                    .orElse(finding));
        }
        if (wentBack) {
            declared.stream()
                    .filter(declaration -> findings.stream().noneMatch(finding -> isAbout(declaration, finding)))
                    .map(RowFindings::stale)
                    .forEach(all::add);
        }
        return all;
    }

    private static boolean isAbout(Declaration declaration, Finding finding) {
        String name = finding.object().map(ObjectKey::name).orElse("");
        String target = declaration.target();
        boolean isLoss = finding.severity() == Severity.ERROR && !UNDECLARABLE.contains(finding.code());
        return isLoss && (name.equals(target) || name.equals("public." + target));
    }

    private static Finding stale(Declaration declaration) {
        return Finding.of(
                        FindingCode.STALE_DECLARATION,
                        STALE
                                + "%s (%s), but nothing of it is lost"
                                        .formatted(declaration.target(), declaration.reason()))
                .at(declaration.location());
    }
}
