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
import java.util.regex.Pattern;

/**
 * Reads one file as sql-migrate's own parser does, line by line; used once.
 *
 * <p>What that parser silently reads over and nobody can mean is refused: a marker with a wrong letter, SQL before the first one. What is right but for blanks and
 * punctuation, {@code --+ migrate Up} or {@code -- +migrate Down;}, is read as the parser does, since such files are in use: as a comment.
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

    /** A section as far as it was read; markers that say the same go on with it. */
    private record Part(Location location, Transaction transaction, StatementLines statements) {

        Part bare() {
            return new Part(location, Transaction.BARE, statements);
        }

        Section section() {
            return new Section(location, statements.complete(), transaction);
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
        return new Halves(upgrade.section(), down.map(Part::section));
    }

    private void obey(SourceLine marker) {
        List<String> words =
                Pattern.compile("\\s+").splitAsStream(marker.text().strip()).toList();
        switch (words.size() > 2 ? words.get(2) : "") {
            case "Up" -> {
                up = Optional.of(begin(up, marker));
                current = up;
            }
            case "Down" -> {
                down = Optional.of(begin(down, marker));
                current = down;
            }
            case "StatementBegin" -> mode = current.isPresent() ? Mode.BLOCK : Mode.LINES;
            case "StatementEnd" -> endBlock();
            default -> refuseMisspelt(marker);
        }
    }

    private void endBlock() {
        if (mode == Mode.BLOCK) {
            mode = Mode.LINES;
            current.ifPresent(part -> part.statements().end());
        }
    }

    private Part begin(Optional<Part> soFar, SourceLine marker) {
        current.ifPresent(part -> part.statements().complete());
        Part part = soFar.orElseGet(() ->
                new Part(Location.of(file, marker.number()), Transaction.WRAPPED, GoStatements.of(file, BEGIN, END)));
        String options = marker.text().strip().replaceAll("\\s+", " ");
        if (options.endsWith(BARE)) {
            return part.bare();
        }
        if (!options.equals(UP) && !options.equals(DOWN)) {
            throw MARKERS.unknown(file, marker).asException();
        }
        return part;
    }

    private void refuseMisspelt(SourceLine comment) {
        if (MARKERS.spellings().stream().noneMatch(marker -> letters(marker).equals(letters(comment.text())))) {
            MARKERS.refuseMisspelt(file, comment);
        }
    }

    private static String letters(String text) {
        return text.replaceAll("[^A-Za-z]", "");
    }

    /** Comments that begin a line never reach the server, not even from inside a function's body; but only with a blank behind the dashes. */
    private void take(SourceLine line) {
        if (GoStatements.isComment(line)) {
            refuseMisspelt(line);
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
