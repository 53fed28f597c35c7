package io.migratetest.rows;

/**
 * What rows are made up.
 *
 * @param rows how many each table gets; none with 0
 * @param seed another one gives other values
 */
public record SeedSettings(int rows, long seed) {

    /** With more, a round trip would take its time for nothing. */
    public static final int MOST_ROWS = 1000;

    /** No rows. */
    public static final SeedSettings OFF = new SeedSettings(0, 0);

    /** Three rows. */
    public static final SeedSettings DEFAULT = new SeedSettings(3, 0);

    public SeedSettings {
        if (rows < 0 || rows > MOST_ROWS) {
            throw new IllegalArgumentException("a table cannot have " + rows + " rows");
        }
    }

    public boolean areOff() {
        return rows == 0;
    }
}
