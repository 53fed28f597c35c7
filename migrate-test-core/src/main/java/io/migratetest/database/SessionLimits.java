package io.migratetest.database;

import java.time.Duration;

/**
 * How long a session may wait, so that nothing hangs.
 *
 * @param lock how long a statement waits for a lock
 * @param statement how long a statement runs
 */
public record SessionLimits(Duration lock, Duration statement) {

    /** Half a minute for a lock, ten minutes for a statement. */
    public static final SessionLimits DEFAULT = new SessionLimits(Duration.ofSeconds(30), Duration.ofMinutes(10));

    /** Half a minute for a lock, on which everybody else would have to wait, too; as long as it takes for a statement. */
    public static final SessionLimits LIVE = new SessionLimits(Duration.ofSeconds(30), Duration.ofDays(20));

    /** By how much the client outwaits the server, so that a server that answers is the one that says what took too long. */
    private static final Duration GRACE = Duration.ofSeconds(30);

    public SessionLimits {
        if (lock.toMillis() < 1 || statement.toMillis() < 1) {
            throw new IllegalArgumentException("a session needs limits of at least a millisecond");
        }
    }

    /** As start-up options: values that {@code RESET} and {@code DISCARD ALL} go back to. */
    String startupOptions() {
        return "-c lock_timeout=" + lock.toMillis() + " -c statement_timeout=" + statement.toMillis();
    }

    /** After how long without a word from the server it is given up. */
    Duration silence() {
        return statement.plus(GRACE);
    }
}
