package io.migratetest.report;

import io.migratetest.check.Verdict;
import io.migratetest.check.Verification;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;

/** The last lines of a text report: how many revisions got which verdict, how long it took, and whether that is good. */
final class SummaryText {

    private static final long MILLIS_OF_TEN_SECONDS = 10_000;

    private SummaryText() {}

    static String of(Verification verification, Colour colour) {
        return counts(verification) + "\n" + judgement(verification, colour);
    }

    private static String counts(Verification verification) {
        Map<Verdict, Integer> counts = new EnumMap<>(verification.counts());
        StringJoiner each = new StringJoiner(", ");
        Integer reversible = counts.remove(Verdict.REVERSIBLE);
        each.add(reversible + " reversible");
        counts.forEach((verdict, count) -> {
            if (count > 0) {
                each.add(count + " " + verdict.text());
            }
        });
        return "%s in %s: %s"
                .formatted(revisions(verification.revisions().size()), time(verification.duration()), each);
    }

    private static String judgement(Verification verification, Colour colour) {
        if (verification.interruption().isPresent()) {
            return colour.red("incomplete: the run ended before every revision was checked");
        }
        long failing = verification.revisions().stream()
                .filter(result -> !result.passes())
                .count();
        if (failing > 0) {
            return colour.red(
                    "failed: %s not pass".formatted(failing == 1 ? "1 revision does" : failing + " revisions do"));
        }
        if (!verification.passes()) {
            return colour.red("failed: every revision passes, but the project as a whole does not");
        }
        long accepted = verification.revisions().stream()
                .filter(result -> result.accepted().isPresent())
                .count();
        return accepted == 0
                ? colour.green("passed: all that was checked can be taken back")
                : colour.green("passed: what cannot be taken back is accepted (%s)".formatted(revisions(accepted)));
    }

    private static String revisions(long count) {
        return count == 1 ? "1 revision" : count + " revisions";
    }

    private static String time(Duration duration) {
        long millis = duration.toMillis();
        return millis < MILLIS_OF_TEN_SECONDS ? millis + " ms" : String.format(Locale.ROOT, "%.1f s", millis / 1000.0);
    }
}
