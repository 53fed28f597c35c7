package io.migratetest.check;

import java.util.Locale;

/** What a round trip proved about a revision; the worst that holds, worst first. */
public enum Verdict {
    /** The upgrade does not run. */
    UPGRADE_FAILED,
    /** The downgrade does not run. */
    DOWNGRADE_FAILED,
    /** The downgrade runs and does not give back the schema as it was. */
    UNCLEAN,
    /** The upgrade does not run a second time. */
    REUPGRADE_FAILED,
    /** The second upgrade gives another schema than the first. */
    REUPGRADE_DIFFERS,
    /** There is no downgrade, though the upgrade changes something. */
    IRREVERSIBLE,
    /** Upgrade, downgrade and upgrade give what they should. */
    REVERSIBLE,
    /** Excluded by the user. */
    SKIPPED;

    /** As it is printed and documented: {@code downgrade-failed}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The worse of two verdicts. */
    Verdict orWorse(Verdict other) {
        return compareTo(other) <= 0 ? this : other;
    }
}
