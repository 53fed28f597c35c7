package io.migratetest.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ReportTextTest {

    @Test
    void prints_a_row_for_each_measurement_and_what_only_several_tell() {
        StringWriter text = new StringWriter();
        new ReportText(
                        MadeUp.report(
                                MadeUp.measurement("generated", 50, 250, "reversible"),
                                MadeUp.measurement("generated", 100, 500, "reversible"),
                                MadeUp.measurement("failing", 100, 900, "downgrade-failed")),
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
}
