package io.migratetest.source;

import static java.util.stream.Collectors.toMap;

import io.migratetest.problem.Location;
import io.migratetest.problem.NearNames;
import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemCode;
import io.migratetest.sql.SourceLine;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The comments that a tool obeys: {@code -- +goose Up}.
 *
 * @param mark what a comment begins with that is meant as one of them
 * @param spellings each of them, as people write it
 */
record Markers(String mark, List<String> spellings) {

    private static final String BLANKS = "\\s+";
    private static final Pattern COMMENT = Pattern.compile("^[\\s/-]+");

    Markers {
        spellings = List.copyOf(spellings);
    }

    /**
     * Refuses a comment that is a marker but for a slip: what it should begin would otherwise become a part of the section above.
     *
     * @param line of which the tool makes nothing but a comment
     */
    void refuseMisspelt(String file, SourceLine line) {
        if (COMMENT.matcher(line.text()).replaceFirst("").startsWith(mark)
                || !near(line).isEmpty()) {
            throw unknown(file, line).asException();
        }
    }

    /** The problem of a comment that is meant as a marker and is none. */
    Problem unknown(String file, SourceLine line) {
        List<String> near = near(line);
        Problem problem = Problem.of(
                        ProblemCode.INVALID_MARKER,
                        "unknown marker '%s'".formatted(line.text().strip()))
                .at(Location.of(file, line.number()))
                .with("accepted", String.join("\n", spellings))
                .with("so", "where the sections begin and end would have to be guessed");
        if (near.isEmpty()) {
            return problem.help("write one of them, or reword the comment");
        }
        return spellings.contains(line.text().strip())
                ? problem.help("write it at the beginning of its line")
                : problem.help("did you mean '%s'?".formatted(near.get(0)));
    }

    /** Blanks do not count: people write {@code --migrate:up} and {@code -- migrate: up}. */
    private List<String> near(SourceLine line) {
        String squeezed = line.text().replaceAll(BLANKS, "");
        Map<String, String> spelt =
                spellings.stream().collect(toMap(spelling -> spelling.replaceAll(BLANKS, ""), spelling -> spelling));
        return NearNames.of(squeezed, spelt.keySet()).stream()
                .flatMap(near -> Stream.ofNullable(spelt.get(near)))
                .toList();
    }

    /** The problem of a file in which a marker is missing. */
    static Problem missing(String file, String marker) {
        return Problem.of(ProblemCode.INVALID_MARKER, "marker '%s' is missing".formatted(marker))
                .at(Location.of(file));
    }

    /** The problem of a marker that stands where its tool does not expect it. */
    static Problem misplaced(String file, SourceLine line, String why) {
        return Problem.of(
                        ProblemCode.INVALID_MARKER,
                        "marker '%s' %s".formatted(line.text().strip(), why))
                .at(Location.of(file, line.number()));
    }
}
