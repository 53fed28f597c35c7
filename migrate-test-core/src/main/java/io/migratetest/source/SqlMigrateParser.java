package io.migratetest.source;

import io.migratetest.problem.Location;
import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemCode;
import io.migratetest.problem.ProblemException;
import io.migratetest.revision.Section;
import io.migratetest.revision.Transaction;
import io.migratetest.sql.SourceLine;
import java.util.List;
import java.util.Optional;

/**
 * Reads one file as sql-migrate's own parser does, line by line; used once.
 *
 * <p>What that parser silently reads over and nobody can mean is refused: a marker that it does not know, one that stands there twice, SQL before the first one.
 */
final class SqlMigrateParser {

    private static final String COMMAND = "-- +migrate ";
    private static final String UP = "-- +migrate Up";
    private static final String DOWN = "-- +migrate Down";
    private static final String BEGIN = "-- +migrate StatementBegin";
    private static final String END = "-- +migrate StatementEnd";
    private static final String BARE = " notransaction";
    private static final Markers MARKERS =
            new Markers("+migrate", List.of(UP, DOWN, UP + BARE, DOWN + BARE, BEGIN, END));
    private static final String ORDER = "write '%s', the upgrade, '%s', the downgrade".formatted(UP, DOWN);

    private final String file;
    private Optional<Part> current = Optional.empty();
    private Optional<Part> up = Optional.empty();
    private Optional<Part> down = Optional.empty();
    private Mode mode = Mode.LINES;

    /** What ends a statement. */
    private enum Mode {
        LINES,
        BLOCK
    }

    /** A section as far as it was read. */
    private record Part(SourceLine marker, StatementLines statements) {

        Section section(String file) {
            Transaction transaction = marker.text().contains(BARE) ? Transaction.BARE : Transaction.WRAPPED;
            return new Section(Location.of(file, marker.number()), statements.complete(), transaction);
        }
    }

    SqlMigrateParser(String file) {
        this.file = file;
    }

    /**
     * The sections of a file.
     *
     * @throws ProblemException if sql-migrate would refuse it, or read over a part of it
     */
    Halves parse(String text) {
        for (SourceLine line : SourceLine.of(text)) {
            if (line.text().startsWith(COMMAND)) {
                obey(line);
            } else {
                take(line);
            }
        }
        if (mode == Mode.BLOCK) {
            throw Markers.missing(file, END)
                    .help("write it where the statement ends that '%s' begins".formatted(BEGIN))
                    .asException();
        }
        Part upgrade =
                up.orElseThrow(() -> Markers.missing(file, UP).help(ORDER).asException());
        return new Halves(upgrade.section(file), down.map(part -> part.section(file)));
    }

    private void obey(SourceLine marker) {
        switch (marker.text().strip().replaceAll("\\s+", " ")) {
            case UP, UP + BARE -> up = Optional.of(begin(marker, up));
            case DOWN, DOWN + BARE -> down = Optional.of(begin(marker, down));
            case BEGIN -> mode = Mode.BLOCK;
            case END -> {
                require(mode == Mode.BLOCK, marker, "ends nothing");
                mode = Mode.LINES;
                current.ifPresent(part -> end(part, marker));
            }
            default -> throw MARKERS.unknown(file, marker).asException();
        }
    }

    private Part begin(SourceLine marker, Optional<Part> sameBefore) {
        require(sameBefore.isEmpty(), marker, "stands there twice");
        require(mode == Mode.LINES, marker, "stands before '%s'".formatted(END));
        current.ifPresent(part -> part.statements().complete());
        Part part = new Part(marker, GoStatements.of(file, BEGIN, END));
        current = Optional.of(part);
        return part;
    }

    private void end(Part part, SourceLine marker) {
        require(!part.statements().isBetweenStatements(), marker, "ends a block without a statement");
        part.statements().end();
    }

    private void require(boolean condition, SourceLine marker, String otherwise) {
        if (!condition) {
            throw Markers.misplaced(file, marker, otherwise)
                    .with("so", "sql-migrate reads the file otherwise than it looks")
                    .help(ORDER + "; '%s' and '%s' in pairs around a statement".formatted(BEGIN, END))
                    .asException();
        }
    }

    /** Comments that begin a line never reach the server, not even from inside a function's body; but only with a blank behind the dashes. */
    private void take(SourceLine line) {
        if (GoStatements.isComment(line)) {
            MARKERS.refuseMisspelt(file, line);
        }
        if (line.text().startsWith("-- ")) {
            return;
        }
        if (current.isEmpty()) {
            requireNothing(line);
            return;
        }
        StatementLines statements = current.get().statements();
        statements.add(line);
        if (mode == Mode.LINES && GoStatements.endsStatement(line)) {
            statements.end();
        }
    }

    private void requireNothing(SourceLine line) {
        if (!line.isBlank() && !GoStatements.isComment(line)) {
            throw Problem.of(ProblemCode.INVALID_MARKER, "something stands before the first marker")
                    .at(Location.of(file, line.number()))
                    .with("so", "sql-migrate reads over it: it never runs")
                    .help("move it below '%s'".formatted(UP))
                    .asException();
        }
    }
}
