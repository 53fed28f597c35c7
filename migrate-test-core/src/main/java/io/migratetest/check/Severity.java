package io.migratetest.check;

import java.util.Locale;

/** How much a finding matters. */
public enum Severity {
    /** Fails the run, unless accepted. */
    ERROR,
    /** Worth knowing; does not fail the run. */
    WARNING,
    /** Said for the record. */
    INFO;

    /** As it is printed: {@code error}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
