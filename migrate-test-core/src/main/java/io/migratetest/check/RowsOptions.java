package io.migratetest.check;

import io.migratetest.rows.SeedSettings;

/**
 * With which rows round trips are made.
 *
 * @param seeds what is made up
 * @param user rows of the user's own
 */
public record RowsOptions(SeedSettings seeds, UserRows user) {

    /** With none. */
    public static final RowsOptions OFF = new RowsOptions(SeedSettings.OFF, UserRows.NONE);

    /** With three of them in each table. */
    public static final RowsOptions DEFAULT = new RowsOptions(SeedSettings.DEFAULT, UserRows.NONE);

    public boolean areOff() {
        return seeds.areOff();
    }
}
