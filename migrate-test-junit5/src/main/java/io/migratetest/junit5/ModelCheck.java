package io.migratetest.junit5;

import io.migratetest.check.Drift;
import io.migratetest.check.Finding;
import io.migratetest.problem.Problem;
import io.migratetest.report.Explanations;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.function.Executable;

/** A model and the schema at head, or at some revision, as a test. */
final class ModelCheck implements Executable {

    static final String NAME = "model matches schema";

    private final TestedMigrations tested;
    private final Supplier<Drift> comparison;

    ModelCheck(TestedMigrations tested, Supplier<Drift> comparison) {
        this.tested = tested;
        this.comparison = comparison;
    }

    @Override
    public void execute() {
        Drift drift = comparison.get();
        tested.publish("compared with the model", compared(drift));
        drift.findings().stream()
                .filter(finding -> !finding.isFatal())
                .forEach(finding -> tested.publish(
                        finding.accepted().map("accepted: "::concat).orElse("note"), finding.message()));
        List<Problem> problems = Explanations.of(drift);
        if (!problems.isEmpty()) {
            String text = problems.stream().map(Problem::render).collect(Collectors.joining("\n"));
            throw Failures.of(
                    text,
                    problems.get(0),
                    drift.findings().stream().filter(Finding::isFatal).toList());
        }
    }

    private static String compared(Drift drift) {
        return drift.compared().stream()
                .map(each -> "%s %d/%d".formatted(each.kind(), each.inModel(), each.inSchema()))
                .collect(Collectors.joining(", "));
    }
}
