package io.migratetest.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReportTextTest {

    @Test
    void prints_a_row_for_each_measurement_and_what_only_several_tell() {
        StringWriter text = new StringWriter();
        new ReportText(
                        new Report(
                                Report.SCHEMA_VERSION,
                                "migrate-test 1.0",
                                "PostgreSQL 18.6 (embedded, data on disk)",
                                new Report.Machine(2, "17.0.15", 256),
                                5,
                                List.of(
                                        measurement("generated", 50, 250, "reversible"),
                                        measurement("generated", 100, 500, "reversible"),
                                        measurement("failing", 100, 900, "downgrade-failed"))),
                        new PrintWriter(text, true))
                .print();

        assertThat(text).hasToString("""
                migrate-test 1.0
                  database  PostgreSQL 18.6 (embedded, data on disk)
                  machine   2 processors, Java 17.0.15, heap of at most 256 MiB
                  rounds    5: medians, and the extremes of the ratio

                chain        N  floor ms/N  ours ms/N              ratio  median more ms  looking  2nd database ms  heap MiB  peak MiB
                generated   50        4.00       5.00  1.25 (1.20..1.30)            1.50      25%                8        20       100
                generated  100        4.00       5.00  1.25 (1.20..1.30)            1.50      25%                8        20       100
                failing    100        4.00       9.00  1.25 (1.20..1.30)            1.50      25%                8        20       100

                generated 50: 50 reversible
                generated 100: 100 reversible
                failing 100: 100 downgrade-failed
                failing 100: the floor could not run 3 of them as the round trip did
                generated: grows as N^1.00, its floor as N^1.00
                failing 100: 1.80 times as long as generated 100
                """);
    }

    private static Measurement measurement(String chain, int revisions, double millis, String verdict) {
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
