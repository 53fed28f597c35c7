package io.migratetest.report;

import io.migratetest.check.Drift;
import io.migratetest.check.Finding;
import io.migratetest.check.FindingCode;
import io.migratetest.check.Severity;
import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemCode;
import io.migratetest.schema.Difference;
import io.migratetest.schema.RevertingScript;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The comparison of a model as people read it. */
final class DriftText {

    private static final int SHOWN = 24;

    private DriftText() {}

    /** How much was compared. */
    static String compared(Drift drift) {
        int width = drift.compared().stream()
                .mapToInt(each -> each.kind().length())
                .max()
                .orElse(0);
        String format = "  %-" + width + "s  %5s  %6s";
        return Stream.concat(
                        Stream.of(format.formatted("", "model", "schema")),
                        drift.compared().stream()
                                .map(each -> format.formatted(each.kind(), each.inModel(), each.inSchema())))
                .collect(Collectors.joining("\n"));
    }

    /** Warnings, and what is accepted. */
    static Optional<String> notes(Drift drift) {
        List<String> lines = drift.findings().stream()
                .filter(finding -> !finding.isFatal())
                .map(DriftText::note)
                .toList();
        return lines.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", cut(lines)));
    }

    private static String note(Finding finding) {
        return finding.accepted()
                .map(reason -> "accepted: %s (%s)".formatted(finding.message(), reason))
                .orElseGet(() -> finding.severity().text() + ": " + finding.message());
    }

    /** What fails the run. */
    static Optional<Problem> problem(Drift drift) {
        List<Finding> fatal = drift.findings().stream()
                .filter(finding -> finding.isFatal() && finding.difference().isPresent())
                .toList();
        if (fatal.isEmpty()) {
            return Optional.empty();
        }
        Problem problem = Problem.of(
                        ProblemCode.DRIFT, "the schema at %s is not what the model means".formatted(drift.at()))
                .with("model", drift.model());
        problem = with(problem, "missing", fatal, FindingCode.MISSING_IN_SCHEMA);
        problem = with(problem, "unknown", fatal, FindingCode.MISSING_IN_MODEL);
        problem = with(problem, "differs", fatal, FindingCode.DIFFERS);
        List<Difference> differences =
                fatal.stream().flatMap(finding -> finding.difference().stream()).toList();
        List<String> statements = RevertingScript.of(differences, drift.meant(), drift.found()).stream()
                .flatMap(String::lines)
                .toList();
        return Optional.of(
                statements.isEmpty()
                        ? problem.help("write a revision that closes the difference, or correct the model")
                        : problem.help(
                                "a revision is missing, or the model is wrong; the revision would have to do",
                                String.join("\n", cut(statements))));
    }

    private static Problem with(Problem problem, String label, List<Finding> findings, FindingCode code) {
        List<String> lines = findings.stream()
                .filter(finding -> finding.code() == code)
                .map(DriftText::line)
                .toList();
        return lines.isEmpty() ? problem : problem.with(label, String.join("\n", cut(lines)));
    }

    private static String line(Finding finding) {
        String object = finding.object().map(Object::toString).orElse("");
        return switch (finding.code()) {
            case MISSING_IN_SCHEMA -> object + finding.message().replaceFirst("^.*, the schema does not", "");
            case MISSING_IN_MODEL -> object;
            default -> finding.message();
        };
    }

    static String summary(Drift drift, Colour colour) {
        long fatal = drift.findings().stream().filter(Finding::isFatal).count();
        if (fatal > 0) {
            return colour.red("failed: %s".formatted(fatal == 1 ? "1 finding" : fatal + " findings"));
        }
        long warnings = drift.findings().stream()
                .filter(finding -> finding.severity() == Severity.WARNING)
                .count();
        return colour.green("passed: the schema at head is what the model means"
                + (warnings == 0 ? "" : " (%s)".formatted(warnings == 1 ? "1 warning" : warnings + " warnings")));
    }

    private static List<String> cut(List<String> lines) {
        return lines.size() <= SHOWN
                ? lines
                : Stream.concat(
                                lines.stream().limit(SHOWN),
                                Stream.of("... and %d more; the report --report json=FILE lists all"
                                        .formatted(lines.size() - SHOWN)))
                        .toList();
    }
}
