package io.migratetest.database;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Who made a scratch database; written into its comment for people who find it.
 *
 * @param host the machine's name
 * @param process its number there
 * @param start when the process started
 */
record ScratchOwner(String host, long process, Instant start) {

    /** This JVM. */
    static ScratchOwner current() {
        ProcessHandle self = ProcessHandle.current();
        Instant start = self.info().startInstant().orElseGet(Instant::now);
        return new ScratchOwner(HostName.current(), self.pid(), start);
    }

    /** As a literal of SQL. */
    String comment() {
        return "'migrate-test: scratch database of process " + process + " on "
                + host.replaceAll("[^A-Za-z0-9._-]", "?") + ", started " + start.truncatedTo(ChronoUnit.SECONDS) + "'";
    }
}
