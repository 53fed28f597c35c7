package io.migratetest.sql;

import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemCode;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Tells names that PostgreSQL keeps as they are from those that it would cut or cannot store. */
public final class ObjectNames {

    /** More bytes PostgreSQL does not keep, unless it was built with another limit. */
    private static final int LIMIT = 63;

    private ObjectNames() {}

    /** Why a name cannot be used; empty if it can. */
    public static Optional<Problem> refusal(ProblemCode code, String name) {
        int bytes = name.getBytes(StandardCharsets.UTF_8).length;
        if (name.isEmpty()) {
            return Optional.of(Problem.of(code, "a name is empty").help("give it a name"));
        }
        if (name.indexOf('\0') >= 0) {
            return Optional.of(
                    Problem.of(code, "the name '%s' holds the character 0".formatted(name.replace("\0", "\\0")))
                            .with("so", "PostgreSQL cannot store it")
                            .help("take the character away"));
        }
        if (bytes > LIMIT) {
            return Optional.of(Problem.of(
                            code,
                            "the name '%s' has %d bytes, of which PostgreSQL keeps %d".formatted(name, bytes, LIMIT))
                    .with("so", "it would be cut without an error, and two names could become one")
                    .help("choose a shorter name"));
        }
        return Optional.empty();
    }
}
