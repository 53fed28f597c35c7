package io.migratetest.report;

import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemCode;
import io.migratetest.problem.ProblemException;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The reporters that migrate-test has. */
public final class Reporters {

    /** What a report can be written as, under the name that {@code --report} accepts. A reporter is made when it is asked for: some are slow to load. */
    private enum Kind {
        TEXT {
            @Override
            Reporter reporter() {
                return new TextReporter(Colour.OFF);
            }
        },
        JSON {
            @Override
            Reporter reporter() {
                return new JsonReporter();
            }
        };

        abstract Reporter reporter();

        String text() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private Reporters() {}

    /**
     * The reporter of a kind.
     *
     * @throws ProblemException with the accepted kinds, if there is none
     */
    public static Reporter of(String kind) {
        return Arrays.stream(Kind.values())
                .filter(each -> each.text().equals(kind))
                .findFirst()
                .map(Kind::reporter)
                .orElseThrow(() -> Problem.of(
                                ProblemCode.INVALID_ARGUMENT, "there is no report of the kind '%s'".formatted(kind))
                        .with("kinds", kinds())
                        .help("name one of them, as in --report json=report.json")
                        .asException());
    }

    /** The accepted kinds, for people. */
    public static String kinds() {
        return Arrays.stream(Kind.values()).map(Kind::text).collect(Collectors.joining(", "));
    }

    /** What people read. */
    public static Reporter text(Colour colour) {
        return new TextReporter(colour);
    }
}
