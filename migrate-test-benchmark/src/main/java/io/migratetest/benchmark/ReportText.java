package io.migratetest.benchmark;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Prints a report for people: a row for each chain and length, then what only several rows tell. */
final class ReportText {

    private static final Set<String> RECOVERING = Set.of(FailingChain.NAME, UncleanChain.NAME);

    private final Report report;
    private final PrintWriter out;

    ReportText(Report report, PrintWriter out) {
        this.report = report;
        this.out = out;
    }

    void print() {
        Report.Machine machine = report.machine();
        out.println(report.tool());
        out.println("  database  " + report.database());
        out.printf(
                "  machine   %d processors, Java %s, heap of at most %.0f MiB%n",
                machine.processors(), machine.java(), machine.heapLimit());
        out.printf("  rounds    %d: medians, and the extremes of the ratio%n%n", report.rounds());
        printTable();
        out.println();
        report.measurements().stream().flatMap(ReportText::verdicts).forEach(out::println);
        report.measurements().stream()
                .collect(Collectors.groupingBy(Measurement::chain, LinkedHashMap::new, Collectors.toList()))
                .forEach(this::printGrowth);
        report.measurements().stream()
                .filter(measurement -> RECOVERING.contains(measurement.chain()))
                .forEach(this::printBesideClean);
    }

    private void printTable() {
        List<List<String>> columns = Column.ALL.stream()
                .map(column -> column.lines(report.measurements()))
                .toList();
        IntStream.rangeClosed(0, report.measurements().size())
                .mapToObj(row -> columns.stream().map(column -> column.get(row)).collect(Collectors.joining("  ")))
                .forEach(out::println);
    }

    private static Stream<String> verdicts(Measurement measurement) {
        String counts = measurement.verdicts().entrySet().stream()
                .map(verdict -> "%d %s".formatted(verdict.getValue(), verdict.getKey()))
                .collect(Collectors.joining(", "));
        String deviations =
                "the floor could not run %d of them as the round trip did".formatted(measurement.deviations());
        return Stream.of(counts, deviations)
                .limit(measurement.deviations() == 0 ? 1 : 2)
                .map(line -> measurement.title() + ": " + line);
    }

    private void printGrowth(String chain, List<Measurement> measurements) {
        if (measurements.stream().map(Measurement::revisions).distinct().count() > 1) {
            out.printf(
                    "%s: grows as N^%.2f, its floor as N^%.2f%n",
                    chain, exponent(measurements, Measurement::roundTrip), exponent(measurements, Measurement::floor));
        }
    }

    private static double exponent(List<Measurement> measurements, Function<Measurement, Spread> time) {
        return Growth.exponent(measurements.stream()
                .map(each -> new Growth.Point(each.revisions(), time.apply(each).median()))
                .toList());
    }

    /** What a round trip costs that has to recover, beside one of the same tables that has not. */
    private void printBesideClean(Measurement measurement) {
        report.find(GeneratedChain.NAME, measurement.revisions())
                .ifPresent(clean -> out.printf(
                        "%s: %.2f times as long as %s%n",
                        measurement.title(),
                        measurement.roundTrip().median() / clean.roundTrip().median(),
                        clean.title()));
    }
}
