package io.migratetest.run;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * One line of a database's history: what ran, when, and what came of it.
 *
 * @param revision its id
 * @param started by the clock of the machine that ran it
 * @param took from the first statement to the commit
 * @param by the database user, and the host that it came from
 * @param outcome whether it is committed
 * @param checksum of the upgrade as it ran; empty where its tool runs it
 */
public record HistoryEntry(
        String revision,
        Direction direction,
        Instant started,
        Duration took,
        String by,
        Outcome outcome,
        Optional<String> checksum) {

    /** What came of it. */
    public enum Outcome {
        SUCCEEDED,
        /** It is rolled back, unless its script committed by itself. */
        FAILED
    }
}
