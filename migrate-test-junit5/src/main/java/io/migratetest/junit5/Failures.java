package io.migratetest.junit5;

import io.migratetest.check.Finding;
import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemException;
import io.migratetest.schema.Difference;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.opentest4j.AssertionFailedError;

/** Problems as failures that IDEs show with what was expected beside what is there. */
final class Failures {

    /** The text says the place in the script; our own frames would only bury it. */
    private static final StackTraceElement[] NOWHERE_IN_JAVA = {};

    private static final String PASSES = "no finding";

    private Failures() {}

    /**
     * A failure.
     *
     * @param text what people read
     * @param findings what differs, as far as differences are the problem
     */
    static AssertionFailedError of(String text, Problem problem, List<Finding> findings) {
        List<Difference> differences = findings.stream()
                .filter(Finding::isFatal)
                .flatMap(finding -> finding.difference().stream())
                .toList();
        String expected = differences.isEmpty() ? PASSES : lines(differences, Failures::before);
        String actual = differences.isEmpty() ? problem.headline() : lines(differences, Failures::after);
        AssertionFailedError failure =
                new AssertionFailedError(text, expected, actual, problem.cause().orElse(null));
        failure.setStackTrace(NOWHERE_IN_JAVA);
        return failure;
    }

    /** A failure that needs no more than its problem. */
    static AssertionFailedError of(Problem problem) {
        return of(problem.render(), problem, List.of());
    }

    /** A failure for what kept a test from running. */
    static AssertionFailedError of(ProblemException exception) {
        return of(String.valueOf(exception.getMessage()), exception.problem(), List.of());
    }

    private static String lines(List<Difference> differences, Function<Difference, String> side) {
        return differences.stream()
                .map(difference ->
                        title(difference) + "\n  " + side.apply(difference).replace("\n", "\n  "))
                .collect(Collectors.joining("\n"));
    }

    private static String title(Difference difference) {
        return difference.object()
                + difference.property().map(", %s:"::formatted).orElse(":");
    }

    private static String before(Difference difference) {
        return difference.before().orElse(difference instanceof Difference.Removed ? "exists" : "none");
    }

    private static String after(Difference difference) {
        return difference.after().orElse(difference instanceof Difference.Added ? "exists" : "none");
    }
}
