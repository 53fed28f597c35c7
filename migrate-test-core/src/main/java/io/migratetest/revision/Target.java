package io.migratetest.revision;

import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemCode;
import io.migratetest.problem.ProblemException;
import java.util.regex.Pattern;

/** Where an upgrade or a downgrade should end, in Alembic's words. */
public sealed interface Target {

    /** The newest revision, where there is only one. */
    record Head() implements Target {}

    /** The newest revision of every branch. */
    record Heads() implements Target {}

    /** Before the first revision. */
    record Base() implements Target {}

    /**
     * A revision.
     *
     * @param id its id, or an unambiguous beginning of it
     */
    record At(String id) implements Target {}

    /**
     * A number of revisions from where the database is.
     *
     * @param steps forwards if positive, backwards if negative; never 0
     */
    record Relative(int steps) implements Target {}

    /** Numbers of revisions; longer ones are ids that begin with a sign, which no tool gives. */
    Pattern RELATIVE = Pattern.compile("[+-]\\d{1,6}");

    /**
     * Reads a target as people write it: {@code head}, {@code heads}, {@code base}, {@code +1}, {@code -2}, {@code 0007}.
     *
     * @throws ProblemException if it is blank or no distance at all
     */
    static Target parse(String text) {
        String target = text.strip();
        if (RELATIVE.matcher(target).matches() && Integer.parseInt(target) != 0) {
            return new Relative(Integer.parseInt(target));
        }
        if (target.isEmpty() || RELATIVE.matcher(target).matches()) {
            throw Problem.of(ProblemCode.INVALID_ARGUMENT, "'%s' is no target".formatted(text))
                    .with("targets", "head, heads, base, +1, -1, or the id of a revision")
                    .asException();
        }
        return switch (target) {
            case "head" -> new Head();
            case "heads" -> new Heads();
            case "base" -> new Base();
            default -> new At(target);
        };
    }
}
