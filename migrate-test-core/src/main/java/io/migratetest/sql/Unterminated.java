package io.migratetest.sql;

import io.migratetest.problem.Location;
import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemCode;

/** The problem of a quote or a comment that goes on to the end of its script. */
final class Unterminated {

    private Unterminated() {}

    static Problem string(String quote, Location opening) {
        return problem("string", quote, quote).at(opening);
    }

    static Problem identifier(Location opening) {
        return problem("identifier", "\"", "\"").at(opening);
    }

    static Problem comment(Location opening) {
        return problem("comment", "/*", "*/").at(opening);
    }

    private static Problem problem(String what, String opens, String closes) {
        return Problem.of(ProblemCode.UNTERMINATED_SQL, "%s opened with %s is never closed".formatted(what, opens))
                .with("so", "everything from there to the end is part of it")
                .help("write %s where the %s ends".formatted(closes, what));
    }
}
