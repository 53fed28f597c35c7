package io.migratetest.revision;

import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemCode;
import io.migratetest.problem.ProblemException;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where an upgrade or a downgrade should end, in Alembic's words, taken apart: {@code head}, {@code base}, {@code 0007}, {@code billing@head}, {@code +2},
 * {@code billing@-1}, {@code 0007+1}.
 *
 * @param text as it was written
 * @param branch the label before the {@code @}, or the id of a revision on the branch
 * @param symbol {@code head}, {@code heads}, {@code base}, or what names a revision; empty for a number of steps from where the database is
 * @param steps forwards if positive, backwards if negative; 0 for the symbol itself
 */
record Target(String text, Optional<String> branch, Optional<String> symbol, int steps) {

    static final String HEAD = "head";
    static final String HEADS = "heads";
    static final String BASE = "base";

    private static final Pattern DISTANCE = Pattern.compile("[+-]\\d+");

    /** Longer numbers are ids that begin with a sign, which no tool gives. */
    private static final Pattern RELATIVE = Pattern.compile("(?<symbol>.*?)(?<steps>[+-]\\d{1,6})");

    /**
     * Reads a target.
     *
     * @param isName whether a text names a revision as it is: some tools put signs into their ids
     * @throws ProblemException if it is blank or no distance at all
     */
    static Target parse(String text, Predicate<String> isName) {
        String target = text.strip();
        // Whether it is a name costs a look at every revision, and most targets hold nothing that leaves a doubt.
        int at = target.indexOf('@') < 0 || isName.test(target) ? -1 : target.indexOf('@');
        Optional<String> branch = at < 0 ? Optional.empty() : Optional.of(target.substring(0, at));
        String rest = target.substring(at + 1);
        Matcher relative = RELATIVE.matcher(rest);
        if (!relative.matches() || (isName.test(rest) && !DISTANCE.matcher(rest).matches())) {
            return require(new Target(target, branch, Optional.of(rest), 0), text);
        }
        Optional<String> symbol = Optional.of(relative.group("symbol")).filter(name -> !name.isEmpty());
        int steps = Integer.parseInt(relative.group("steps"));
        if (steps == 0 && symbol.isEmpty()) {
            throw noTarget(text);
        }
        return require(new Target(target, branch, symbol, steps), text);
    }

    private static Target require(Target target, String text) {
        boolean isBlank = target.branch().filter(String::isBlank).isPresent()
                || target.symbol().filter(String::isBlank).isPresent();
        if (isBlank) {
            throw noTarget(text);
        }
        return target;
    }

    private static ProblemException noTarget(String text) {
        return Problem.of(ProblemCode.INVALID_ARGUMENT, "'%s' is no target".formatted(text))
                .with("targets", "head, heads, base, +1, -1, the id of a revision, or label@ and one of these")
                .asException();
    }

    boolean isRelativeToCurrent() {
        return symbol.isEmpty();
    }
}
