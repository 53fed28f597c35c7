package io.migratetest.check;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Every kind of finding, each with its severity; the name is what reports and baselines call it. */
public enum FindingCode {
    /** The server refuses the upgrade. */
    UPGRADE_FAILED(Severity.ERROR),
    /** The server refuses the downgrade. */
    DOWNGRADE_FAILED(Severity.ERROR),
    /** The downgrade leaves an object that was not there before the upgrade. */
    LEFT_BEHIND(Severity.ERROR),
    /** The downgrade does not bring back an object that was there before the upgrade. */
    MISSING(Severity.ERROR),
    /** The downgrade leaves an object otherwise than it was before the upgrade. */
    CHANGED(Severity.ERROR),
    /** The columns of a table come back in another order, since PostgreSQL appends what is added. */
    COLUMN_ORDER(Severity.WARNING),
    /** The server refuses the upgrade after the downgrade. */
    REUPGRADE_FAILED(Severity.ERROR),
    /** The second upgrade gives another schema than the first. */
    REUPGRADE_DIFFERS(Severity.ERROR),
    /** The upgrade changes something and nothing takes it back. */
    IRREVERSIBLE(Severity.ERROR),
    /** A revision is declared irreversible, and its author says why. */
    DECLARED_IRREVERSIBLE(Severity.INFO),
    /** Its author does not want the round trip of a revision to be made, and says why. */
    SKIPPED(Severity.INFO),
    /** A revision is declared irreversible and goes back cleanly. */
    STALE_DECLARATION(Severity.ERROR),
    /** The baseline accepts a finding that does not occur any more. */
    STALE_BASELINE(Severity.ERROR),
    /** The data of the server did not fit into memory, so the run started over on disk. */
    STARTED_OVER(Severity.INFO),
    /** A database upgraded straight to head has another schema than one whose revisions went back and forth. */
    PATH_DIFFERS(Severity.ERROR),
    /** A step that runs on empty tables is refused where there are rows. */
    FAILS_WITH_ROWS(Severity.ERROR),
    /** Rows are gone after the downgrade, or after the second upgrade. */
    ROW_LOST(Severity.ERROR),
    /** Rows have other values after the downgrade, or after the second upgrade. */
    ROW_CHANGED(Severity.ERROR),
    /** Rows are there after the downgrade, or after the second upgrade, that were not there before. */
    ROW_ADDED(Severity.ERROR),
    /** The upgrade gives other rows each time that it runs. */
    ROWS_VARY(Severity.INFO),
    /** A table stayed empty, since no row was found that it takes. */
    NOT_FILLED(Severity.INFO),
    /** The server refuses rows of the user's own. */
    ROWS_REFUSED(Severity.ERROR),
    /** What the user expects of rows does not hold. */
    EXPECTATION_FAILED(Severity.ERROR),
    /** Nothing was found out about rows, and why. */
    ROWS_UNCHECKED(Severity.INFO),
    /** The model has an object that the schema at head does not have: a revision is missing. */
    MISSING_IN_SCHEMA(Severity.ERROR),
    /** The schema at head has an object that the model does not have. */
    MISSING_IN_MODEL(Severity.ERROR),
    /** An object is otherwise in the schema at head than in the model. */
    DIFFERS(Severity.ERROR),
    /** The model leaves something out, or is ambiguous. */
    MODEL_REMARK(Severity.WARNING),
    /** What a linter says about the schema at head, of the revision that brought it. */
    LINT(Severity.ERROR),
    /** Nothing was linted, and why. */
    LINTS_UNCHECKED(Severity.INFO);

    private static final Set<FindingCode> OF_ROWS = EnumSet.of(
            FAILS_WITH_ROWS,
            ROW_LOST,
            ROW_CHANGED,
            ROW_ADDED,
            ROWS_VARY,
            NOT_FILLED,
            ROWS_REFUSED,
            EXPECTATION_FAILED,
            ROWS_UNCHECKED);

    private static final Set<FindingCode> OF_DRIFT =
            EnumSet.of(MISSING_IN_SCHEMA, MISSING_IN_MODEL, DIFFERS, MODEL_REMARK);

    private static final Set<FindingCode> OF_LINTS = EnumSet.of(LINT, LINTS_UNCHECKED);

    private final Severity severity;

    FindingCode(Severity severity) {
        this.severity = severity;
    }

    public Severity severity() {
        return severity;
    }

    /** The check that makes such findings, as {@code --checks} takes it; {@code drift}; {@code baseline} for what that accepts in vain. */
    public String check() {
        if (OF_DRIFT.contains(this)) {
            return "drift";
        }
        if (OF_LINTS.contains(this)) {
            return "lints";
        }
        return this == STALE_BASELINE ? "baseline" : OF_ROWS.contains(this) ? "rows" : "round-trip";
    }

    /** Those that are about a model. */
    static Stream<FindingCode> ofDrift() {
        return OF_DRIFT.stream();
    }

    /** As it is printed and documented: {@code left-behind}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
