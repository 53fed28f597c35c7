package io.migratetest.revision;

import io.migratetest.problem.Location;
import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemCode;
import io.migratetest.sql.Statement;
import java.util.Optional;
import java.util.Set;

/**
 * The server refused a statement of a script, or a tool could not run one.
 *
 * @param location the place in the script that the server complains about, or the statement that it was running
 * @param statement the statement that failed; absent if the failure came with the commit, or before any
 * @param sqlState PostgreSQL's five-character code; empty if the server was not to blame
 * @param message the server's message, without severity; or what the tool said
 * @param detail the server's detail
 * @param hint the server's hint
 * @param subject the table whose rows are to blame, where the server names one
 */
public record ScriptFailure(
        Location location,
        Optional<String> statement,
        String sqlState,
        String message,
        Optional<String> detail,
        Optional<String> hint,
        Optional<Subject> subject) {

    /** A failure of which nobody said more. */
    public ScriptFailure(
            Location location,
            Optional<String> statement,
            String sqlState,
            String message,
            Optional<String> detail,
            Optional<String> hint) {
        this(location, statement, sqlState, message, detail, hint, Optional.empty());
    }

    /**
     * What rows are refused by.
     *
     * @param table with its schema
     * @param constraint the constraint, where it is one
     */
    public record Subject(String table, Optional<String> constraint) {}

    /** Wrong data, a violated constraint, an object that others depend on, an object or a column that is there or is not, an error that code raises. */
    private static final Set<String> FOR_WHAT_IS_THERE = Set.of("22", "23", "2B", "42", "P0");

    /** The failure as a problem with the given headline, which says what was being done. */
    public Problem problem(String headline) {
        Problem problem = Problem.of(ProblemCode.MIGRATION_FAILED, headline)
                .at(location)
                .with(
                        isOfServer() ? "server" : "error",
                        isOfServer() ? "%s (SQLSTATE %s)".formatted(message, sqlState) : message);
        if (detail.isPresent()) {
            problem = problem.with("detail", detail.get());
        }
        if (hint.isPresent()) {
            problem = problem.with("hint", hint.get());
        }
        if (statement.isPresent()) {
            return problem.with("statement", Statement.shortened(statement.get()));
        }
        return isOfServer() ? problem.with("statement", "COMMIT") : problem;
    }

    private boolean isOfServer() {
        return !sqlState.isEmpty();
    }

    /** Whether the script fails for what the database holds, and so also in any other transaction: not for what went before in its own, or for time. */
    public boolean isForWhatTheDatabaseHolds() {
        return isOfServer() && FOR_WHAT_IS_THERE.contains(sqlState.substring(0, 2));
    }
}
