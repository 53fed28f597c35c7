package io.migratetest.sql;

import static java.util.stream.Collectors.joining;

import io.migratetest.problem.Location;
import io.migratetest.problem.ProblemException;
import java.util.List;
import java.util.Optional;

/**
 * What a tool sends to the server at once: SQL as it stands in a file or in a part of one, with the statements found in it.
 *
 * @param location where its first character stands
 * @param text exactly what the tool would send (decoded, without a byte order mark)
 * @param lines the number in the file of each line of the text; empty if they follow each other from the first one on
 * @param statements in order; empty if there are only comments and blanks
 * @param origin whether it stands in the file as it is
 */
public record Script(Location location, String text, List<Integer> lines, List<Statement> statements, Origin origin) {

    /** Where a text comes from. */
    public enum Origin {
        /** It stands in a file. */
        WRITTEN,
        /** Code made it, so that all of it is at the one place where the code is. */
        MADE
    }

    public Script {
        lines = List.copyOf(lines);
        statements = List.copyOf(statements);
    }

    /**
     * Splits a text into its statements.
     *
     * @param location where the text begins; its line must be known
     * @throws ProblemException if a quote, a dollar quote or a comment is not closed, naming where it was opened
     */
    public static Script parse(Location location, String text) {
        return parse(location, text, List.of());
    }

    /**
     * Splits lines of a file into their statements; what the tool left out is not among them.
     *
     * @param lines at least one
     * @throws ProblemException if a quote, a dollar quote or a comment is not closed, naming where it was opened
     */
    public static Script parse(String file, List<SourceLine> lines) {
        List<Integer> numbers = lines.stream().flatMap(SourceLine::numbers).toList();
        String text = lines.stream().map(SourceLine::text).collect(joining("\n"));
        return parse(Location.of(file, lines.get(0).number()), text, numbers);
    }

    private static Script parse(Location location, String text, List<Integer> lines) {
        return new Script(
                location,
                text,
                lines,
                StatementSplitter.split(text, new Positions(location, text, lines)),
                Origin.WRITTEN);
    }

    /**
     * Splits a text that code has made into its statements.
     *
     * @param location of the code
     * @throws ProblemException if a quote, a dollar quote or a comment is not closed
     */
    public static Script made(Location location, String text) {
        List<Statement> statements =
                StatementSplitter.split(text, new Positions(Location.of(location.file(), 1), text)).stream()
                        .map(statement -> new Statement(statement.text(), location))
                        .toList();
        return new Script(location, text, List.of(), statements, Origin.MADE);
    }

    /** Whether there is nothing to run: the script is blank or holds comments only. */
    public boolean isEmpty() {
        return statements.isEmpty();
    }

    /**
     * Whether a statement begins or ends a transaction by itself ({@code BEGIN}, {@code COMMIT}, {@code SAVEPOINT}, ...).
     *
     * <p>Only a hint for choosing the cheapest way of running it; whether a script committed is asked of the server.
     */
    public boolean controlsTransactions() {
        return statements.stream().anyMatch(TransactionControl::isIn);
    }

    /**
     * The same script for running it in a transaction of somebody else's: itself if it controls none, and without its {@code BEGIN} and {@code COMMIT} if it
     * is in between as a whole. All else stays where it is.
     *
     * @return empty if it controls transactions in any other way
     */
    public Optional<Script> inOneTransaction() {
        if (!controlsTransactions()) {
            return Optional.of(this);
        }
        if (origin == Origin.MADE || !TransactionControl.isAround(statements)) {
            return Optional.empty();
        }
        int last = statements.size() - 1;
        StringBuilder rest = new StringBuilder(text);
        blank(rest, statements.get(0));
        blank(rest, statements.get(last));
        return Optional.of(new Script(location, rest.toString(), lines, statements.subList(1, last), origin));
    }

    /** A comment may hold the same words, so the place decides. */
    private void blank(StringBuilder rest, Statement statement) {
        int offset = rest.indexOf(statement.text());
        while (!positions().at(offset).equals(statement.location())) {
            offset = rest.indexOf(statement.text(), offset + 1);
        }
        rest.replace(
                offset,
                offset + statement.text().length(),
                " ".repeat(statement.text().length()));
    }

    /**
     * The inside of a transaction that messages make together, as {@code psql} sends them: the first one begins it, the last one commits it, and no other has to
     * do with transactions.
     *
     * @return empty if they are anything else
     */
    public static Optional<List<Script>> insideOfTransaction(List<Script> messages) {
        int last = messages.size() - 1;
        boolean delimited = last > 0
                && messages.get(0).statements().size() == 1
                && messages.get(last).statements().size() == 1;
        List<Statement> all =
                messages.stream().flatMap(each -> each.statements().stream()).toList();
        return delimited && TransactionControl.isAround(all)
                ? Optional.of(List.copyOf(messages.subList(1, last)))
                : Optional.empty();
    }

    /** Each statement as a message of its own, for tools that send statement by statement. */
    public List<Script> messages() {
        return statements.stream()
                .map(statement ->
                        new Script(statement.location(), statement.text(), List.of(), List.of(statement), origin))
                .toList();
    }

    /** The comments that have a line to themselves, from its first character on: where declarations stand. */
    public List<Comment> commentLines() {
        return CommentLines.in(this);
    }

    /**
     * The place of a character of {@link #text}.
     *
     * @param position counted from 1 in characters (code points), as PostgreSQL reports it
     */
    public Location locate(int position) {
        if (origin == Origin.MADE) {
            return location;
        }
        int characters = text.codePointCount(0, text.length());
        int before = Math.min(Math.max(0, position - 1), characters);
        return positions().at(text.offsetByCodePoints(0, before));
    }

    Positions positions() {
        return new Positions(location, text, lines);
    }
}
