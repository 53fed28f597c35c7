package io.migratetest.check;

import java.sql.SQLException;
import java.time.Duration;

/** Adds up the time that some of the work takes. */
final class Stopwatch {

    private long nanos;

    /** Work on a database. */
    interface Work<T> {
        T run() throws SQLException;
    }

    <T> T time(Work<T> work) throws SQLException {
        long start = System.nanoTime();
        try {
            return work.run();
        } finally {
            nanos += System.nanoTime() - start;
        }
    }

    Duration elapsed() {
        return Duration.ofNanos(nanos);
    }
}
