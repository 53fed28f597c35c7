package io.migratetest.database;

import java.util.concurrent.ThreadLocalRandom;

/**
 * The name of a scratch database; it says which advisory lock its owner holds for as long as the database is in use.
 *
 * @param key the key of the lock
 */
record ScratchName(long key) {

    private static final String PREFIX = "migratetest_";

    /** What a name of ours looks like, as a regular expression of PostgreSQL. */
    static final String PATTERN = "^" + PREFIX + "[0-9a-f]{16}$";

    static ScratchName random() {
        return new ScratchName(ThreadLocalRandom.current().nextLong());
    }

    static ScratchName parse(String text) {
        return new ScratchName(Long.parseUnsignedLong(text.substring(PREFIX.length()), 16));
    }

    /** Needs no quotes in SQL. */
    String text() {
        return "%s%016x".formatted(PREFIX, key);
    }
}
