package io.migratetest.source;

import io.migratetest.problem.Location;
import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemCode;
import io.migratetest.revision.Section;
import io.migratetest.revision.Transaction;
import io.migratetest.source.MigrationFile.Direction;
import io.migratetest.sql.Script;
import io.migratetest.sql.SourceLine;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One revision's upgrade or downgrade, as Alembic prints it.
 *
 * @param from the revisions that are left; empty at base
 * @param to the revisions that are reached; empty at base
 */
record AlembicSqlStep(Direction direction, List<String> from, List<String> to, Section section) {

    private static final Pattern MARKER = Pattern.compile("(?m)^-- Running (upgrade|downgrade) (.*)->(.*)$");
    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");
    private static final Pattern VERSION_TABLE = Pattern.compile(
            "(?is)(CREATE TABLE|DROP TABLE|INSERT INTO|UPDATE|DELETE FROM)\\s+(\\S+\\.)?\"?alembic_version\"?\\b.*");

    /**
     * The steps of a file, in its order.
     *
     * @param file how its path is shown
     */
    static List<AlembicSqlStep> in(String file, String text) {
        List<MatchResult> markers = MARKER.matcher(text).results().toList();
        refuseStatements(messages(file, text, 0, markers.get(0).start()));
        List<AlembicSqlStep> steps = new ArrayList<>();
        for (int i = 0; i < markers.size(); i++) {
            MatchResult marker = markers.get(i);
            int end = i + 1 < markers.size() ? markers.get(i + 1).start() : text.length();
            Direction direction = marker.group(1).equals("upgrade") ? Direction.UP : Direction.DOWN;
            Location start = Location.of(file, SourceLine.numberAt(text, marker.start()));
            steps.add(new AlembicSqlStep(
                    direction,
                    ids(marker.group(2)),
                    ids(marker.group(3)),
                    section(start, messages(file, text, marker.start(), end))));
        }
        return steps;
    }

    private static List<String> ids(String list) {
        return Stream.of(COMMA.split(list.strip())).filter(id -> !id.isEmpty()).toList();
    }

    /** What one statement after the other is sent, less what keeps Alembic's own books. */
    private static List<Script> messages(String file, String text, int begin, int end) {
        return Script.parse(Location.of(file, SourceLine.numberAt(text, begin)), text.substring(begin, end))
                .messages()
                .stream()
                .filter(message -> !VERSION_TABLE.matcher(message.text()).matches())
                .toList();
    }

    /** Where revisions share one transaction, its beginning stands before the first of them, and its end behind the last. */
    private static Section section(Location start, List<Script> messages) {
        int first = 0;
        int last = messages.size();
        while (first < last && messages.get(first).controlsTransactions()) {
            first++;
        }
        while (first < last && messages.get(last - 1).controlsTransactions()) {
            last--;
        }
        List<Script> inside = messages.subList(first, last);
        if (inside.stream().noneMatch(Script::controlsTransactions)) {
            return new Section(start, inside, Transaction.WRAPPED);
        }
        // Something runs outside of the transaction, which ends before it and begins again after it.
        List<Script> delimited = new ArrayList<>(messages.subList(first, messages.size()));
        delimited.add(0, Script.parse(start, "BEGIN"));
        if (!isCommit(delimited.get(delimited.size() - 1))) {
            delimited.add(Script.parse(start, "COMMIT"));
        }
        return new Section(start, delimited, Transaction.BARE);
    }

    private static boolean isCommit(Script message) {
        return message.text().equalsIgnoreCase("COMMIT");
    }

    private static void refuseStatements(List<Script> before) {
        before.stream()
                .filter(message -> !message.controlsTransactions())
                .findFirst()
                .ifPresent(statement -> {
                    throw Problem.of(ProblemCode.INVALID_MARKER, "something stands before the first revision")
                            .at(statement.location())
                            .with("so", "it belongs to none and would never run")
                            .help("move it below a line '-- Running upgrade A -> B'")
                            .asException();
                });
    }
}
