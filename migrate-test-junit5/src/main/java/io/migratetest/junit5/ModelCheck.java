package io.migratetest.junit5;

import io.migratetest.check.Drift;
import io.migratetest.check.Finding;
import io.migratetest.check.Verification;
import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemException;
import io.migratetest.report.Explanations;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.function.Executable;

/** The model and the schema at head as a test. */
final class ModelCheck implements Executable {

    static final String NAME = "model matches schema";

    private final TestedMigrations tested;
    private final ModelDeclaration model;

    ModelCheck(TestedMigrations tested, ModelDeclaration model) {
        this.tested = tested;
        this.model = model;
    }

    @Override
    public void execute() {
        Drift drift = compared().drift().orElseThrow();
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

    private Verification compared() {
        try {
            return tested.project()
                    .accept(tested.settings().baseline())
                    .compare(tested.server(), model.source(), model.scope());
        } catch (ProblemException e) {
            throw Failures.of(e);
        }
    }

    private static String compared(Drift drift) {
        return drift.compared().stream()
                .map(each -> "%s %d/%d".formatted(each.kind(), each.inModel(), each.inSchema()))
                .collect(Collectors.joining(", "));
    }
}
