package io.migratetest.rows;

/**
 * What makes values of one column differ from those of another, and a run repeat itself.
 *
 * @param label a word that stands in texts
 * @param salt a number that is not negative
 */
record Hint(String label, int salt) {

    private static final int PRIME = 1_000_003;

    static Hint of(long seed, String table, String column) {
        int mixed = Long.hashCode(seed * PRIME + table.hashCode()) * PRIME + column.hashCode();
        return new Hint(column, mixed & Integer.MAX_VALUE);
    }

    /** A number from 0 on and below a limit that is another one for each of many columns. */
    int below(int limit) {
        return salt % limit;
    }
}
