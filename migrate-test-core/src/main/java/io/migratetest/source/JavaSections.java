package io.migratetest.source;

import static java.util.stream.Collectors.joining;

import io.migratetest.operation.Action;
import io.migratetest.operation.Operation;
import io.migratetest.operation.Operations;
import io.migratetest.problem.Location;
import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemCode;
import io.migratetest.problem.ProblemException;
import io.migratetest.revision.Section;
import io.migratetest.revision.Transaction;
import io.migratetest.revision.Work;
import io.migratetest.sql.NamingConvention;
import io.migratetest.sql.Script;
import io.migratetest.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes sections of operations. In a transaction, all SQL between two pieces of Java goes to the server at once; without one, the SQL of each operation is a message,
 * and so a transaction, of its own.
 */
record JavaSections(Transaction transaction, NamingConvention names) {

    /**
     * What the operations do.
     *
     * @param place of the method that returned them
     * @throws ProblemException if an operation cannot be written as SQL, or not run in the transaction of the revision
     */
    Section section(Location place, Operations operations) {
        refuseCommits(operations);
        List<Work> work = new ArrayList<>();
        List<Statement> together = new ArrayList<>();
        for (Operation operation : operations.all()) {
            for (Action action : actions(operation)) {
                if (action instanceof Action.Jdbc jdbc) {
                    send(together, place, work);
                    work.add(new Work.Jdbc(place, jdbc.name(), jdbc.work()));
                } else {
                    together.addAll(Script.made(place, sql(action)).statements());
                    if (transaction == Transaction.BARE) {
                        send(together, place, work);
                    }
                }
            }
        }
        send(together, place, work);
        return Section.working(place, work, transaction);
    }

    private static void send(List<Statement> together, Location place, List<Work> work) {
        if (!together.isEmpty()) {
            String text = together.stream().map(Statement::text).collect(joining(";\n"));
            work.add(new Work.Sql(Script.made(place, text)));
            together.clear();
        }
    }

    private static String sql(Action action) {
        return action instanceof Action.Committing committing ? committing.text() : ((Action.Sql) action).text();
    }

    private List<Action> actions(Operation operation) {
        try {
            return operation.actions(names);
        } catch (ProblemException e) {
            throw new ProblemException(e.problems().stream()
                    .map(problem -> problem.with("operation", operation.title()))
                    .toList());
        }
    }

    private void refuseCommits(Operations operations) {
        List<String> committing = transaction == Transaction.BARE
                ? List.of()
                : operations.all().stream()
                        .filter(operation -> actions(operation).stream().anyMatch(Action.Committing.class::isInstance))
                        .map(Operation::title)
                        .toList();
        if (!committing.isEmpty()) {
            throw Problem.of(
                            ProblemCode.INVALID_OPERATION,
                            committing.size() == 1
                                    ? "an operation cannot run in a transaction"
                                    : "%d operations cannot run in a transaction".formatted(committing.size()))
                    .with(committing.size() == 1 ? "operation" : "operations", String.join("\n", committing))
                    .with("so", "half of the revision would be committed if the other half failed")
                    .help(
                            "give them a revision of their own, and that no transaction:",
                            "@RevisionHeader(..., transaction = Transaction.BARE)")
                    .asException();
        }
    }
}
