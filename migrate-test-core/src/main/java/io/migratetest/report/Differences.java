package io.migratetest.report;

import io.migratetest.check.Finding;
import io.migratetest.problem.Location;
import io.migratetest.problem.Problem;
import io.migratetest.schema.Difference;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Differences of two schemas as details of a problem and as the SQL that takes them back; long ones are cut, and say so. */
final class Differences {

    private static final int SHOWN = 12;
    private static final int SHOWN_STATEMENTS = 24;
    private static final String SEE_ALL = "... and %d more; the report --report json=FILE lists all";

    private final List<Finding> findings;

    Differences(List<Finding> findings) {
        this.findings = findings;
    }

    /** The problem with the differences, each under a word that says how it differs; what databases share comes last, under a line of its own. */
    Problem tell(Problem problem) {
        Map<Boolean, List<Difference>> byShare = differences().stream()
                .collect(Collectors.partitioningBy(each -> each.object().isShared()));
        Problem told = tell(problem, byShare.getOrDefault(false, List.of()));
        List<Difference> shared = byShare.getOrDefault(true, List.of());
        return shared.isEmpty() ? told : tell(told.with("shared", "by all databases of the server:"), shared);
    }

    private static Problem tell(Problem problem, List<Difference> differences) {
        List<String> leftOver = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        List<String> changed = new ArrayList<>();
        for (Difference difference : differences) {
            if (difference instanceof Difference.Added) {
                leftOver.add(difference.object().toString());
            } else if (difference instanceof Difference.Removed) {
                missing.add(difference.object().toString());
            } else {
                changed.add(ChangeText.of(difference));
            }
        }
        return with(with(with(problem, "left over", leftOver), "missing", missing), "changed", changed);
    }

    /**
     * The problem with the statements that mend it.
     *
     * @param order in which statements can run
     */
    Problem help(Problem problem, String advice, List<String> order) {
        Map<String, Integer> places = new HashMap<>();
        order.forEach(statement -> places.putIfAbsent(statement, places.size()));
        List<String> statements = findings.stream()
                .flatMap(finding -> finding.fix().stream())
                .distinct()
                .sorted(Comparator.comparing(fix -> places.getOrDefault(fix, -1)))
                .flatMap(String::lines)
                .toList();
        return statements.isEmpty()
                ? problem.help("make the down section take back exactly what the up section does")
                : problem.help(advice, String.join("\n", cut(statements, SHOWN_STATEMENTS)));
    }

    /** Where to look. */
    Optional<Location> place() {
        return findings.stream().flatMap(finding -> finding.location().stream()).findFirst();
    }

    private List<Difference> differences() {
        return findings.stream()
                .flatMap(finding -> finding.difference().stream())
                .toList();
    }

    private static Problem with(Problem problem, String label, List<String> lines) {
        return lines.isEmpty() ? problem : problem.with(label, String.join("\n", cut(lines, SHOWN)));
    }

    private static List<String> cut(List<String> lines, int shown) {
        if (lines.size() <= shown) {
            return lines;
        }
        List<String> first = new ArrayList<>(lines.subList(0, shown));
        first.add(SEE_ALL.formatted(lines.size() - shown));
        return first;
    }
}
