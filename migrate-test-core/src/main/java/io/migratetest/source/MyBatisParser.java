package io.migratetest.source;

import io.migratetest.problem.Location;
import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemCode;
import io.migratetest.problem.ProblemException;
import io.migratetest.revision.Section;
import io.migratetest.sql.Script;
import io.migratetest.sql.SourceLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads one file as MyBatis Migrations does: its {@code MigrationReader} for the two sections, its {@code ScriptRunner} for the statements of each.
 *
 * <p>Behind the first marker, further ones are comments: people leave that of the template where it was.
 */
final class MyBatisParser {

    private static final String UNDO = "-- //@UNDO";
    private static final Markers MARKERS = new Markers("@UNDO", List.of(UNDO, "-- @DELIMITER ;"));

    /** Whatever follows in the line. */
    private static final Pattern UNDO_LINE = Pattern.compile("[ \\t]*(--|//)[ \\t]*//[ \\t]*@UNDO");

    private static final Pattern DELIMITER =
            Pattern.compile("(?:--|//)?\\s*(?://)?\\s*@DELIMITER\\s+(\\S+).*", Pattern.CASE_INSENSITIVE);

    private final String file;
    private final MyBatisEnvironment environment;

    MyBatisParser(String file, MyBatisEnvironment environment) {
        this.file = file;
        this.environment = environment;
    }

    /**
     * The sections of a file.
     *
     * @throws ProblemException if the tool would refuse it, or read over a part of it
     */
    Halves parse(String text) {
        List<SourceLine> up = new ArrayList<>();
        List<SourceLine> down = new ArrayList<>();
        Optional<Location> marker = Optional.empty();
        for (SourceLine line : SourceLine.of(text)) {
            Matcher undo = UNDO_LINE.matcher(line.text());
            if (!undo.lookingAt()) {
                refuseMisspelt(line);
                (marker.isEmpty() ? up : down).add(environment.variables().putInto(line));
            } else if (marker.isEmpty()) {
                marker = Optional.of(Location.of(file, line.number()));
                down.add(line.as(undo.replaceFirst("$1 @UNDO")));
            } else {
                down.add(line);
            }
        }
        return new Halves(section(Location.of(file, 1), up), marker.map(begin -> section(begin, down)));
    }

    private void refuseMisspelt(SourceLine line) {
        if (isComment(line) && !DELIMITER.matcher(line.text().strip()).matches()) {
            MARKERS.refuseMisspelt(file, line);
        }
    }

    private Section section(Location location, List<SourceLine> lines) {
        List<Script> messages = environment
                .delimiter()
                .map(delimiter -> statements(lines, delimiter))
                .orElseGet(() -> whole(lines));
        return new Section(location, messages, environment.transaction());
    }

    private List<Script> whole(List<SourceLine> lines) {
        return lines.isEmpty() ? List.of() : List.of(Script.parse(file, lines));
    }

    private List<Script> statements(List<SourceLine> lines, MyBatisDelimiter atFirst) {
        MyBatisDelimiter delimiter = atFirst;
        StatementLines statements = new StatementLines(
                file,
                delimiter.text(),
                "a statement ends at the delimiter, wherever it stands",
                "set send_full_script=true, or choose another delimiter: -- @DELIMITER !RUN!");
        for (SourceLine line : lines) {
            if (isComment(line)) {
                Matcher change = DELIMITER.matcher(line.text().strip());
                delimiter = change.matches() ? delimiter.as(change.group(1)) : delimiter;
                continue;
            }
            OptionalInt end = delimiter.endIn(line.text());
            if (end.isPresent()) {
                refuseBehind(
                        line.text().substring(end.getAsInt() + delimiter.text().length()), line);
                statements.add(line.as(line.text().substring(0, end.getAsInt())));
                statements.end();
            } else if (!line.isBlank()) {
                statements.add(line);
            }
        }
        return statements.complete();
    }

    private void refuseBehind(String rest, SourceLine line) {
        if (!rest.isBlank() && !rest.strip().startsWith("--")) {
            throw Problem.of(ProblemCode.INCOMPLETE_STATEMENT, "something stands behind the end of a statement")
                    .at(Location.of(file, line.number()))
                    .with("so", "MyBatis Migrations reads over it: it never runs")
                    .help("begin a new line for '%s'".formatted(rest.strip()))
                    .asException();
        }
    }

    private static boolean isComment(SourceLine line) {
        String text = line.text().strip();
        return text.startsWith("--") || text.startsWith("//");
    }
}
