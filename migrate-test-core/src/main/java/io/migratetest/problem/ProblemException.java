package io.migratetest.problem;

import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;

/** Carries one or more problems to the face that prints them; they are found all at once wherever that is possible. */
public final class ProblemException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    public ProblemException(Problem problem) {
        this(List.of(problem));
    }

    /**
     * Carries several problems, found together.
     *
     * @throws IllegalArgumentException if there is no problem
     */
    public ProblemException(List<Problem> problems) {
        super(
                problems.stream().map(Problem::render).collect(Collectors.joining("\n")),
                problems.stream()
                        .flatMap(problem -> problem.cause().stream())
                        .findFirst()
                        .orElse(null));
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("an exception needs a problem");
        }
        this.problems = List.copyOf(problems);
    }

    /** In the order in which they should be printed; never empty. */
    public List<Problem> problems() {
        return problems;
    }

    /** The first problem, which names the failure. */
    public Problem problem() {
        return problems.get(0);
    }
}
