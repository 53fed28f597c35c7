package io.migratetest.check;

import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemCode;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** How much of a database is read after each step; what comes out is the same. The system property {@value #PROPERTY} chooses, for whoever doubts it. */
enum Thoroughness {
    /** What the step has written. */
    CHANGES,
    /** All there is. */
    EVERYTHING,
    /** Both, and they are compared: a difference is a defect of migrate-test. */
    BOTH;

    static final String PROPERTY = "io.migratetest.snapshots";

    static Thoroughness configured() {
        return of(System.getProperty(PROPERTY, CHANGES.text()));
    }

    static Thoroughness of(String text) {
        return Arrays.stream(values())
                .filter(value -> value.text().equals(text))
                .findFirst()
                .orElseThrow(
                        () -> Problem.of(ProblemCode.INVALID_ARGUMENT, "%s cannot be '%s'".formatted(PROPERTY, text))
                                .help("one of "
                                        + Arrays.stream(values())
                                                .map(Thoroughness::text)
                                                .collect(Collectors.joining(", ")))
                                .asException());
    }

    private String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
