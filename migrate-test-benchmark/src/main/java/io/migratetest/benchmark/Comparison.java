package io.migratetest.benchmark;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Two reports side by side, usually of two commits. */
record Comparison(Report before, Report after) {

    private static final int SHOWN = 10;

    /** What is measured by both, as pairs. */
    private record Pair(Measurement before, Measurement after) {

        /** A line for each revision of which something else was proven. */
        private List<String> differences() {
            Map<String, String> then = proven(before);
            Map<String, String> now = proven(after);
            Set<String> ids = new TreeSet<>(then.keySet());
            ids.addAll(now.keySet());
            return ids.stream()
                    .filter(id -> !Objects.equals(then.get(id), now.get(id)))
                    .map(id -> "%s was %s, is %s"
                            .formatted(id, then.getOrDefault(id, "absent"), now.getOrDefault(id, "absent")))
                    .toList();
        }

        private void print(PrintWriter out) {
            List<String> differences = differences();
            out.printf(
                    "%s: %.2f -> %.2f ms/N, ratio %.2f -> %.2f, verdicts %s%n",
                    after.title(),
                    before.roundTrip().median() / before.revisions(),
                    after.roundTrip().median() / after.revisions(),
                    before.ratio().median(),
                    after.ratio().median(),
                    differences.isEmpty() ? "identical" : "differ");
            differences.stream().limit(SHOWN).forEach(line -> out.println("  " + line));
            if (differences.size() > SHOWN) {
                out.printf("  and %d more%n", differences.size() - SHOWN);
            }
        }

        private static Map<String, String> proven(Measurement measurement) {
            Map<String, String> proven = measurement.timings().stream()
                    .collect(Collectors.toMap(RevisionTiming::id, RevisionTiming::proven));
            proven.put("the straight path", String.join(", ", measurement.pathFindings()));
            return proven;
        }
    }

    private List<Pair> pairs() {
        return after.measurements().stream()
                .flatMap(now -> before.find(now.chain(), now.revisions()).map(then -> new Pair(then, now)).stream())
                .toList();
    }

    /** Whether verdicts and findings are the same wherever both reports have them. A comparison of nothing proves nothing. */
    boolean provesTheSame() {
        return !pairs().isEmpty()
                && pairs().stream().allMatch(pair -> pair.differences().isEmpty());
    }

    void print(PrintWriter out) {
        out.println();
        if (!before.database().equals(after.database())) {
            out.println("before on " + before.database());
        }
        after.measurements().stream()
                .filter(now -> before.find(now.chain(), now.revisions()).isEmpty())
                .forEach(now -> out.println(now.title() + ": not in the earlier report"));
        pairs().forEach(pair -> pair.print(out));
    }
}
