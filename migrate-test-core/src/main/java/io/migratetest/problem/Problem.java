package io.migratetest.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Something that went wrong, told in four parts: what happened, where, why it matters, what to do.
 *
 * <p>The headline is lower case, quotes names, and has no full stop. Passwords never stand in a problem.
 *
 * @param code what kind of problem this is
 * @param headline what happened, in one line
 * @param location where, if it is a place in a file
 * @param details labelled facts in the order in which they are printed
 * @param help what to do, one line each; may be empty
 * @param cause the exception behind it
 */
public record Problem(
        ProblemCode code,
        String headline,
        Optional<Location> location,
        List<Detail> details,
        List<String> help,
        Optional<Throwable> cause) {

    public Problem {
        if (headline.isBlank()) {
            throw new IllegalArgumentException("a problem needs a headline");
        }
        details = List.copyOf(details);
        help = List.copyOf(help);
    }

    /** A problem with a headline only; the withers add the rest. */
    public static Problem of(ProblemCode code, String headline) {
        return new Problem(code, headline, Optional.empty(), List.of(), List.of(), Optional.empty());
    }

    public Problem at(Location place) {
        return new Problem(code, headline, Optional.of(place), details, help, cause);
    }

    /** This problem with one more detail. */
    public Problem with(String label, String text) {
        List<Detail> more = new ArrayList<>(details);
        more.add(new Detail(label, text));
        return new Problem(code, headline, location, more, help, cause);
    }

    /** This problem with more lines of advice. */
    public Problem help(String... lines) {
        List<String> more = new ArrayList<>(help);
        more.addAll(List.of(lines));
        return new Problem(code, headline, location, details, more, cause);
    }

    public Problem causedBy(Throwable exception) {
        return new Problem(code, headline, location, details, help, Optional.of(exception));
    }

    /** This problem as an exception to throw. */
    public ProblemException asException() {
        return new ProblemException(this);
    }

    /** The text that people read: the headline, then indented details, then the help; several lines, no trailing newline. */
    public String render() {
        return ProblemText.render(this);
    }
}
