package io.migratetest.junit5;

import io.migratetest.check.Baseline;
import io.migratetest.check.Finding;
import io.migratetest.report.Explanations;
import java.util.Optional;
import org.junit.jupiter.api.function.Executable;

/** One entry of the baseline as a test: it passes as long as it accepts something. */
final class BaselineCheck implements Executable {

    private final RevisionCycle cycle;
    private final Baseline.Entry entry;

    BaselineCheck(RevisionCycle cycle, Baseline.Entry entry) {
        this.cycle = cycle;
        this.entry = entry;
    }

    String name() {
        return "baseline: %s %s%s"
                .formatted(
                        entry.revision(),
                        entry.code(),
                        entry.object().map(" "::concat).orElse(""));
    }

    @Override
    public void execute() {
        Optional<Finding> stale = cycle.stale(entry);
        if (stale.isPresent()) {
            throw Failures.of(Explanations.staleBaseline(stale.get()));
        }
    }
}
