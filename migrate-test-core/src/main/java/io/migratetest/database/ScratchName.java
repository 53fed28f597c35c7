package io.migratetest.database;

import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a scratch database; it says which advisory lock its owner holds for as long as the database is in use.
 *
 * @param key the key of the lock
 */
record ScratchName(long key) {

    /** What every name of ours begins with; as a pattern of {@code LIKE} the underscore is escaped. */
    static final String LIKE = "migratetest\\_%";

    private static final Pattern NAME = Pattern.compile("migratetest_([0-9a-f]{16})");

    static ScratchName random() {
        return new ScratchName(ThreadLocalRandom.current().nextLong());
    }

    /** Empty if the name is somebody else's. */
    static Optional<ScratchName> parse(String name) {
        Matcher matcher = NAME.matcher(name);
        return matcher.matches()
                ? Optional.of(new ScratchName(Long.parseUnsignedLong(matcher.group(1), 16)))
                : Optional.empty();
    }

    /** Needs no quotes in SQL. */
    String text() {
        return "migratetest_%016x".formatted(key);
    }
}
