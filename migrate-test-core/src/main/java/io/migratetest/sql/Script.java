package io.migratetest.sql;

import io.migratetest.problem.Location;
import io.migratetest.problem.ProblemException;
import java.util.List;

/**
 * SQL as it stands in a file or in a section of one, with the statements found in it.
 *
 * @param location where its first character stands
 * @param text exactly what a tool would send to the server (decoded, without a byte order mark)
 * @param statements in order; empty if there are only comments and blanks
 */
public record Script(Location location, String text, List<Statement> statements) {

    public Script {
        statements = List.copyOf(statements);
    }

    /**
     * Splits a text into its statements.
     *
     * @param location where the text begins; its line must be known
     * @throws ProblemException if a quote, a dollar quote or a comment is not closed, naming where it was opened
     */
    public static Script parse(Location location, String text) {
        return new Script(location, text, StatementSplitter.split(location, text));
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
        int characters = text.codePointCount(0, text.length());
        int before = Math.min(Math.max(0, position - 1), characters);
        return new Positions(location, text).at(text.offsetByCodePoints(0, before));
    }
}
