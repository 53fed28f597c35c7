package io.migratetest.snapshot;

import java.util.regex.Pattern;

/** Where objects come from: migrations and users made them, or they came with PostgreSQL. */
enum Origin {
    MADE(">="),
    BUILT_IN("<");

    /** The first oid that a running server gives away. */
    static final int FIRST_MADE = 16384;

    private static final Pattern CONDITION = Pattern.compile("\\{made ([^{}]+)}");

    private final String comparison;

    Origin(String comparison) {
        this.comparison = comparison;
    }

    /** The condition {@code {made oid}} of a rule as it reads for this origin. */
    String expand(String sql) {
        return CONDITION.matcher(sql).replaceAll("$1 " + comparison + " " + FIRST_MADE);
    }

    /**
     * The same as a condition by which the server does not search: its statistics are of the day on which it was made, so it would believe that hardly a row
     * fulfils it.
     */
    String expandAside(String sql) {
        return CONDITION.matcher(sql).replaceAll("($1 " + comparison + " " + FIRST_MADE + ") is true");
    }
}
