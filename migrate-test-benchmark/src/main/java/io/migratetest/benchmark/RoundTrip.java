package io.migratetest.benchmark;

import io.migratetest.check.RevisionResult;
import io.migratetest.check.RoundTripCheck;
import io.migratetest.database.DatabaseServer;
import io.migratetest.revision.Revision;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Everything that migrate-test does for its verdicts. */
final class RoundTrip {

    private static final double NANOS_PER_MILLI = 1e6;

    private final DatabaseServer server;

    RoundTrip(DatabaseServer server) {
        this.server = server;
    }

    /**
     * One way through all revisions.
     *
     * @param looking the part of the lap that was spent looking at the database
     * @param proofs one for each revision
     * @param straightPath milliseconds for a second database, upgraded straight to head, and for comparing with it; nearly none where it is not needed
     * @param pathFindings what that comparison found
     * @param heap while all results were held
     */
    record Result(
            Lap lap, Lap looking, List<Proof> proofs, double straightPath, List<String> pathFindings, Heap heap) {}

    /** Runs with the results held until the end, as a face holds them that reports when all is done. */
    Result run(Workload workload) {
        List<Double> millis = new ArrayList<>();
        List<RevisionResult> results = new ArrayList<>();
        Heap.watch();
        Clock clock = new Clock();
        try (RoundTripCheck check = workload.project().roundTrip(server)) {
            for (Revision revision : workload.revisions()) {
                results.add(check.result(revision));
                millis.add(clock.lap());
            }
            List<String> pathFindings = Proof.lines(check.provePath());
            double straightPath = clock.lap();
            Heap heap = Heap.taken();
            return new Result(
                    new Lap(millis),
                    looking(results),
                    results.stream().map(Proof::of).toList(),
                    straightPath,
                    pathFindings,
                    heap);
        }
    }

    private static Lap looking(List<RevisionResult> results) {
        return new Lap(results.stream()
                .map(result -> result.observation().duration())
                .map(Duration::toNanos)
                .map(nanos -> nanos / NANOS_PER_MILLI)
                .toList());
    }
}
