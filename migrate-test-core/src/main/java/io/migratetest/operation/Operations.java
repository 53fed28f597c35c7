package io.migratetest.operation;

import static java.util.stream.Collectors.joining;

import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemCode;
import io.migratetest.problem.ProblemException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What a revision does in one direction.
 *
 * @param all in the order in which they run
 */
public record Operations(List<Operation> all) implements Downgrade {

    public Operations {
        all = List.copyOf(all);
    }

    /** These operations, one after the other; none does nothing. */
    public static Operations of(Operation... operations) {
        return new Operations(List.of(operations));
    }

    /** These operations, and others after them. */
    public Operations and(Operation... more) {
        List<Operation> longer = new ArrayList<>(all);
        Collections.addAll(longer, more);
        return new Operations(longer);
    }

    /**
     * The inverse of each, the last one first.
     *
     * @throws ProblemException if some have none, naming all of them and what would give them one
     */
    public Operations reversed() {
        List<Operation> without =
                all.stream().filter(each -> each.inverse().isEmpty()).toList();
        if (!without.isEmpty()) {
            throw withoutInverse(without).asException();
        }
        List<Operation> inverses = new ArrayList<>(
                all.stream().flatMap(each -> each.inverse().stream()).toList());
        Collections.reverse(inverses);
        return new Operations(inverses);
    }

    private static Problem withoutInverse(List<Operation> operations) {
        return Problem.of(
                        ProblemCode.IRREVERSIBLE_OPERATION,
                        operations.size() == 1
                                ? "an operation cannot be reversed"
                                : "%d operations cannot be reversed".formatted(operations.size()))
                .with(
                        "missing",
                        operations.stream()
                                .map(each -> each.title() + ": " + each.missing())
                                .collect(joining("\n")))
                .with("so", "the downgrade cannot be derived from the upgrade")
                .help("add what is missing, write the downgrade, or return irreversible(\"why\")");
    }
}
