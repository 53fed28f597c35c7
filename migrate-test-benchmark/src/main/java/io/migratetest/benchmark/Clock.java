package io.migratetest.benchmark;

/** Milliseconds since a moment. */
final class Clock {

    private static final double NANOS_PER_MILLI = 1e6;

    private long start = System.nanoTime();

    /** The time since the start or the last call. */
    double lap() {
        long now = System.nanoTime();
        double millis = (now - start) / NANOS_PER_MILLI;
        start = now;
        return millis;
    }
}
