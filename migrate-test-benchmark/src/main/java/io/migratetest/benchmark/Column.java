package io.migratetest.benchmark;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** A column of the table of measurements. */
record Column(String heading, Function<Measurement, String> cell) {

    static final List<Column> ALL = List.of(
            new Column("chain", Measurement::chain),
            new Column("N", measurement -> String.valueOf(measurement.revisions())),
            new Column("floor ms/N", measurement -> fixed(2, perRevision(measurement, measurement.floor()))),
            new Column("ours ms/N", measurement -> fixed(2, perRevision(measurement, measurement.roundTrip()))),
            new Column("ratio", measurement -> ratio(measurement.ratio())),
            new Column("median more ms", measurement -> fixed(2, measurement.overhead())),
            new Column("looking", measurement -> fixed(0, 100 * measurement.snapshotShare()) + "%"),
            new Column(
                    "2nd database ms",
                    measurement -> fixed(0, measurement.straightPath().median())),
            new Column("heap MiB", measurement -> fixed(0, measurement.heap().used())),
            new Column("peak MiB", measurement -> fixed(0, measurement.heap().peak())));

    private static double perRevision(Measurement measurement, Spread total) {
        return total.median() / measurement.revisions();
    }

    private static String ratio(Spread ratio) {
        return "%s (%s..%s)".formatted(fixed(2, ratio.median()), fixed(2, ratio.min()), fixed(2, ratio.max()));
    }

    private static String fixed(int digits, double number) {
        return BigDecimal.valueOf(number).setScale(digits, RoundingMode.HALF_UP).toPlainString();
    }

    /** Heading and cells, all of one width; names to the left, numbers to the right. */
    List<String> lines(List<Measurement> measurements) {
        List<String> texts = Stream.concat(
                        Stream.of(heading), measurements.stream().map(cell))
                .toList();
        int width = texts.stream().mapToInt(String::length).max().orElse(0);
        boolean isName = equals(ALL.get(0));
        return texts.stream()
                .map(text ->
                        isName ? text + " ".repeat(width - text.length()) : " ".repeat(width - text.length()) + text)
                .toList();
    }
}
