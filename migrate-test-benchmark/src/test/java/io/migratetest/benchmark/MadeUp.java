package io.migratetest.benchmark;

import java.util.List;
import java.util.stream.IntStream;

/** Reports whose numbers are known. */
final class MadeUp {

    private MadeUp() {}

    static Report report(Measurement... measurements) {
        return new Report(
                Report.SCHEMA_VERSION,
                "migrate-test 1.0",
                "PostgreSQL 18.6 (embedded, data on disk)",
                new Report.Machine(2, "17.0.15", 256),
                5,
                List.of(measurements));
    }

    /** Each revision takes 4 ms on the floor, and has the same verdict. */
    static Measurement measurement(String chain, int revisions, double millis, String verdict) {
        return new Measurement(
                chain,
                revisions,
                point(4.0 * revisions),
                point(millis),
                new Spread(1.2, 1.22, 1.25, 1.28, 1.3),
                0.25,
                point(8),
                new Heap(20, 100),
                verdict.equals("reversible") ? 0 : 3,
                List.of(),
                IntStream.range(0, revisions)
                        .mapToObj(i -> new RevisionTiming(String.valueOf(i), verdict, List.of(), 4, 5.5))
                        .toList());
    }

    private static Spread point(double value) {
        return new Spread(value, value, value, value, value);
    }
}
