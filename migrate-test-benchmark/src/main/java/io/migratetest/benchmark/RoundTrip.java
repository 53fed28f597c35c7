package io.migratetest.benchmark;

import io.migratetest.MigrationProject;
import io.migratetest.check.RevisionResult;
import io.migratetest.check.RowsOptions;
import io.migratetest.check.StepResult;
import io.migratetest.check.UserRows;
import io.migratetest.check.Verification;
import io.migratetest.database.DatabaseServer;
import io.migratetest.rows.SeedSettings;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Everything that migrate-test does for its verdicts. */
final class RoundTrip {

    private static final double NANOS_PER_MILLI = 1e6;

    private final DatabaseServer server;
    private final Optional<Integer> jobs;
    private final SeedSettings rows;

    /**
     * A way on a server.
     *
     * @param jobs how many parts at the same time; empty for the usual number
     * @param rows what stands in the tables
     */
    RoundTrip(DatabaseServer server, Optional<Integer> jobs, SeedSettings rows) {
        this.server = server;
        this.jobs = jobs;
        this.rows = rows;
    }

    /**
     * One way through all revisions.
     *
     * @param lap the time until the result of each revision was there, one after the other
     * @param own the time that each revision took, its part of the history alone
     * @param looking the part of that which was spent looking at the database
     * @param proofs one for each revision
     * @param straightPath milliseconds that remain after the last revision: for a second database, upgraded straight to head, and for comparing with it; nearly
     *     none where it is not needed
     * @param pathFindings what that comparison found
     * @param heap while all results were held
     */
    record Result(
            Lap lap,
            Lap own,
            Lap looking,
            List<Proof> proofs,
            double straightPath,
            List<String> pathFindings,
            Heap heap) {}

    /** Runs with the results held until the end, as a face holds them that reports when all is done. */
    Result run(Workload workload) {
        int last = workload.revisions().size();
        List<Double> millis = new ArrayList<>();
        List<RevisionResult> results = new ArrayList<>();
        List<Heap> heaps = new ArrayList<>();
        Heap.watch();
        Clock clock = new Clock();
        Verification verification = project(workload).verify(server, result -> {
            results.add(result);
            millis.add(clock.lap());
            if (results.size() == last) {
                heaps.add(Heap.taken());
                clock.lap();
            }
        });
        double straightPath = clock.lap();
        verification.interruption().ifPresent(problem -> {
            throw problem.asException();
        });
        return new Result(
                new Lap(millis),
                lap(results, RoundTrip::own),
                lap(results, RoundTrip::looking),
                results.stream().map(Proof::of).toList(),
                straightPath,
                Proof.lines(verification.findings()),
                heaps.get(0));
    }

    /** What only prepares cannot be told from what counts where both are checked at the same time. */
    private MigrationProject project(Workload workload) {
        MigrationProject project = workload.project().rows(new RowsOptions(rows, UserRows.NONE));
        if (workload.preparation() > 0) {
            return project.jobs(1);
        }
        return jobs.map(project::jobs).orElse(project);
    }

    private static Lap lap(List<RevisionResult> results, Function<RevisionResult, Duration> duration) {
        return new Lap(results.stream()
                .map(duration)
                .map(Duration::toNanos)
                .map(nanos -> nanos / NANOS_PER_MILLI)
                .toList());
    }

    private static Duration looking(RevisionResult result) {
        return result.observation().duration();
    }

    private static Duration own(RevisionResult result) {
        return result.steps().all().stream().map(StepResult::duration).reduce(looking(result), Duration::plus);
    }
}
