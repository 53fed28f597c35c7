package io.migratetest.source;

import io.migratetest.problem.Location;
import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemCode;
import io.migratetest.problem.ProblemException;
import io.migratetest.sql.Script;
import io.migratetest.sql.SourceLine;
import java.util.ArrayList;
import java.util.List;

/** Collects lines into the messages of a tool that ends statements by rules of its own, simpler than SQL's. */
final class StatementLines {

    private final String file;
    private final String end;
    private final String rule;
    private final String help;
    private final List<SourceLine> open = new ArrayList<>();
    private final List<Script> messages = new ArrayList<>();

    /**
     * Begins a section.
     *
     * @param end what ends a statement
     * @param rule where the tool ends a statement, for people
     * @param help how a statement is written that this rule would cut
     */
    StatementLines(String file, String end, String rule, String help) {
        this.file = file;
        this.end = end;
        this.rule = rule;
        this.help = help;
    }

    void add(SourceLine line) {
        open.add(line);
    }

    /** Whether no statement has begun. */
    boolean isBetweenStatements() {
        return open.stream().allMatch(SourceLine::isBlank);
    }

    /** Ends the statement. */
    void end() {
        if (!isBetweenStatements()) {
            messages.add(message());
        }
        open.clear();
    }

    private Script message() {
        int first = 0;
        while (open.get(first).isBlank()) {
            first++;
        }
        List<SourceLine> lines = open.subList(first, open.size());
        try {
            return Script.parse(file, lines);
        } catch (ProblemException unterminated) {
            throw cut(lines, unterminated).asException();
        }
    }

    private Problem cut(List<SourceLine> lines, ProblemException unterminated) {
        Problem inside = unterminated.problem();
        return Problem.of(ProblemCode.INCOMPLETE_STATEMENT, "statement ends too early")
                .at(Location.of(file, lines.get(lines.size() - 1).number()))
                .with("because", rule)
                .with(
                        "here",
                        inside.location()
                                .map(opened -> "%s (line %d)".formatted(inside.headline(), opened.line()))
                                .orElse(inside.headline()))
                .help(help);
    }

    /**
     * The messages of the section, which has to be complete.
     *
     * @throws ProblemException if the last statement has no end
     */
    List<Script> complete() {
        if (!isBetweenStatements()) {
            throw Problem.of(ProblemCode.INCOMPLETE_STATEMENT, "statement has no end")
                    .at(firstLine())
                    .with("because", rule)
                    .with("so", "it would never run")
                    .help("write '%s' behind it".formatted(end))
                    .asException();
        }
        return List.copyOf(messages);
    }

    private Location firstLine() {
        return open.stream()
                .filter(line -> !line.isBlank())
                .findFirst()
                .map(line -> Location.of(file, line.number()))
                .orElseThrow();
    }
}
