package io.migratetest.source;

import io.migratetest.problem.Location;
import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemCode;
import io.migratetest.revision.Section;
import io.migratetest.revision.Transaction;
import io.migratetest.sql.Script;
import io.migratetest.sql.SourceLine;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the sections of one file as dbmate does, which refuses what is refused here.
 *
 * <p>But for two things that it takes and nobody can mean: a second pair of sections, which runs and then fails since the version is recorded twice; and an
 * option that does not exist.
 */
final class DbmateParser {

    private static final String UP = "-- migrate:up";
    private static final String DOWN = "-- migrate:down";
    private static final String BARE = "transaction:false";
    private static final Markers MARKERS =
            new Markers("migrate:", List.of(UP, DOWN, UP + " " + BARE, DOWN + " " + BARE));
    private static final Pattern MARKER = Pattern.compile("(?md)^--\\s*migrate:(up|down)(?:[ \\t\\r]+(.*))?$");
    private static final Pattern OPTIONS = Pattern.compile("(transaction:(true|false)\\s*)*");
    private static final String ORDER = "write '%s', the upgrade, '%s', the downgrade".formatted(UP, DOWN);

    private final String file;
    private final String text;

    private DbmateParser(String file, String text) {
        this.file = file;
        this.text = text;
    }

    static Halves parse(String file, String text) {
        return new DbmateParser(file, text).halves();
    }

    private Halves halves() {
        SourceLine.of(text).forEach(this::refuseMisspelt);
        List<MatchResult> markers = MARKER.matcher(text).results().toList();
        requireBoth(markers);
        int up = markers.get(0).start();
        int down = markers.get(1).start();
        refuseStatements(text.substring(0, up));
        return new Halves(
                section(markers.get(0), text.substring(up, down)),
                Optional.of(section(markers.get(1), text.substring(down))));
    }

    private void refuseMisspelt(SourceLine line) {
        Matcher marker = MARKER.matcher(line.text());
        if (!marker.matches()) {
            if (line.text().startsWith("--")) {
                MARKERS.refuseMisspelt(file, line);
            }
        } else if (!OPTIONS.matcher(options(marker)).matches()) {
            throw MARKERS.unknown(file, line).asException();
        }
    }

    private void requireBoth(List<MatchResult> markers) {
        if (markers.isEmpty()) {
            throw Markers.missing(file, UP).help(ORDER).asException();
        }
        if (isDown(markers.get(0))) {
            throw misplaced(markers.get(0), "stands before '%s'".formatted(UP));
        }
        if (markers.size() == 1) {
            throw Markers.missing(file, DOWN)
                    .with("so", "dbmate refuses the file")
                    .help("write it at the end, also if nothing can be taken back")
                    .asException();
        }
        if (!isDown(markers.get(1))) {
            throw misplaced(markers.get(1), "stands there twice");
        }
        if (markers.size() > 2) {
            throw misplaced(markers.get(2), "stands there twice");
        }
    }

    private RuntimeException misplaced(MatchResult marker, String why) {
        SourceLine line = new SourceLine(lineOf(marker), marker.group());
        return Markers.misplaced(file, line, why).help(ORDER).asException();
    }

    private void refuseStatements(String before) {
        for (SourceLine line : SourceLine.of(before)) {
            if (!line.isBlank() && !line.text().stripLeading().startsWith("--")) {
                throw Problem.of(ProblemCode.INVALID_MARKER, "something stands before '%s'".formatted(UP))
                        .at(Location.of(file, line.number()))
                        .with("so", "dbmate refuses the file")
                        .help("move it below the marker")
                        .asException();
            }
        }
    }

    private Section section(MatchResult marker, String sql) {
        Transaction transaction = options(marker).contains(BARE) ? Transaction.BARE : Transaction.WRAPPED;
        return new Section(Script.parse(Location.of(file, lineOf(marker)), sql), transaction);
    }

    private static boolean isDown(MatchResult marker) {
        return marker.group(1).equals("down");
    }

    private static String options(MatchResult marker) {
        return Optional.ofNullable(marker.group(2)).orElse("").strip();
    }

    private int lineOf(MatchResult marker) {
        return SourceLine.numberAt(text, marker.start());
    }
}
