package io.migratetest.source;

import io.migratetest.problem.Location;
import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemCode;

/** The problem of a downgrade that has nothing to take back. */
final class DownWithoutUp {

    private DownWithoutUp() {}

    static Problem problem(String id, Location down) {
        return Problem.of(ProblemCode.DOWN_WITHOUT_UP, "revision '%s' has a downgrade but no upgrade".formatted(id))
                .at(down)
                .with("so", "there is nothing that it could take back");
    }
}
