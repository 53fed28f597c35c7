package io.migratetest.source;

import io.migratetest.problem.Location;
import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemCode;
import io.migratetest.problem.ProblemException;
import io.migratetest.revision.Section;
import io.migratetest.revision.Transaction;
import io.migratetest.sql.SourceLine;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads one file as goose's own parser does, line by line; used once. What goose refuses is refused here. */
final class GooseParser {

    private static final String MARK = "+goose";
    private static final String UP = "-- +goose Up";
    private static final String DOWN = "-- +goose Down";
    private static final String BEGIN = "-- +goose StatementBegin";
    private static final String END = "-- +goose StatementEnd";
    private static final Markers MARKERS = new Markers(
            MARK,
            List.of(UP, DOWN, BEGIN, END, "-- +goose NO TRANSACTION", "-- +goose ENVSUB ON", "-- +goose ENVSUB OFF"));
    private static final String ORDER = "write '%s', the upgrade, '%s', the downgrade".formatted(UP, DOWN);

    private final String file;
    private final GooseVariables variables;
    private final StatementLines up;
    private final StatementLines down;

    private Part part = Part.HEAD;
    private Mode mode = Mode.LINES;
    private Transaction transaction = Transaction.WRAPPED;
    private Substitution substitution = Substitution.OFF;
    private Optional<SourceLine> emptyBlock = Optional.empty();
    private int upLine;
    private int downLine;

    /** Where in the file a line stands. */
    private enum Part {
        HEAD,
        UP,
        DOWN
    }

    /** What ends a statement. */
    private enum Mode {
        LINES,
        BLOCK
    }

    /** Whether the values of variables are put in. */
    private enum Substitution {
        ON,
        OFF
    }

    GooseParser(String file, Map<String, String> environment) {
        this.file = file;
        this.variables = new GooseVariables(environment);
        this.up = GoStatements.of(file, BEGIN, END);
        this.down = GoStatements.of(file, BEGIN, END);
    }

    /**
     * The sections of a file.
     *
     * @throws ProblemException if goose would refuse it
     */
    Halves parse(String text) {
        for (SourceLine line : SourceLine.of(text)) {
            if (GoStatements.isComment(line) && line.text().contains(MARK)) {
                obey(line);
            } else {
                take(line);
            }
        }
        if (part == Part.HEAD) {
            throw Markers.missing(file, UP).help(ORDER).asException();
        }
        if (mode == Mode.BLOCK) {
            throw Markers.missing(file, END)
                    .help("write it where the statement ends that '%s' begins".formatted(BEGIN))
                    .asException();
        }
        return new Halves(
                section(upLine, up), part == Part.DOWN ? Optional.of(section(downLine, down)) : Optional.empty());
    }

    private Section section(int line, StatementLines statements) {
        return new Section(Location.of(file, line), statements.complete(), transaction);
    }

    private void obey(SourceLine marker) {
        emptyBlock = Optional.empty();
        switch (word(marker)) {
            case "up" -> {
                require(part == Part.HEAD, marker, "stands there twice");
                part = Part.UP;
                upLine = marker.number();
            }
            case "down" -> {
                require(part != Part.HEAD, marker, "stands before '%s'".formatted(UP));
                require(part == Part.UP, marker, "stands there twice");
                require(mode == Mode.LINES, marker, "stands before '%s'".formatted(END));
                up.complete();
                part = Part.DOWN;
                downLine = marker.number();
            }
            case "statementbegin" -> {
                require(part != Part.HEAD, marker, "stands before '%s'".formatted(UP));
                require(mode == Mode.LINES, marker, "stands inside another one");
                mode = Mode.BLOCK;
            }
            case "statementend" -> {
                require(mode == Mode.BLOCK, marker, "ends nothing");
                emptyBlock = statements().isBetweenStatements() ? Optional.of(marker) : Optional.empty();
                statements().end();
                mode = Mode.LINES;
            }
            case "no transaction" -> transaction = Transaction.BARE;
            case "envsub on" -> substitution = Substitution.ON;
            case "envsub off" -> substitution = Substitution.OFF;
            default -> throw MARKERS.unknown(file, marker).asException();
        }
    }

    /** What goose makes of a marker: dashes and the mark taken out, in any case; nothing if it does not begin its line. */
    private static String word(SourceLine marker) {
        return marker.text().startsWith("--")
                ? marker.text()
                        .replace("--", "")
                        .replaceFirst("\\Q" + MARK + "\\E", "")
                        .strip()
                        .toLowerCase(Locale.ROOT)
                : "";
    }

    private void require(boolean condition, SourceLine marker, String otherwise) {
        if (!condition) {
            throw Markers.misplaced(file, marker, otherwise)
                    .with("so", "goose refuses the file, or reads it otherwise than it looks")
                    .help(ORDER + "; '%s' and '%s' in pairs around a statement".formatted(BEGIN, END))
                    .asException();
        }
    }

    private void take(SourceLine line) {
        boolean comment = GoStatements.isComment(line);
        if (comment) {
            MARKERS.refuseMisspelt(file, line);
        }
        if (part == Part.HEAD) {
            requireNothing(line);
        } else if (!statements().isBetweenStatements() || !(comment || line.isBlank())) {
            refuseBehindEmptyBlock(line);
            SourceLine sent = substitution == Substitution.ON ? variables.putInto(line, file) : line;
            statements().add(sent);
            if (mode == Mode.LINES && GoStatements.endsStatement(sent)) {
                statements().end();
            }
        }
    }

    private void refuseBehindEmptyBlock(SourceLine line) {
        if (emptyBlock.isPresent()) {
            throw Markers.misplaced(file, emptyBlock.get(), "ends a block without a statement")
                    .with("so", "goose loses the statement that begins in line %d".formatted(line.number()))
                    .help("take the empty block away")
                    .asException();
        }
    }

    private void requireNothing(SourceLine line) {
        if (!line.isBlank() && !GoStatements.isComment(line)) {
            throw Problem.of(ProblemCode.INVALID_MARKER, "something stands before '%s'".formatted(UP))
                    .at(Location.of(file, line.number()))
                    .with("so", "goose refuses the file")
                    .help("move it below the marker")
                    .asException();
        }
    }

    private StatementLines statements() {
        return part == Part.DOWN ? down : up;
    }
}
