package io.migratetest.operation;

import io.migratetest.sql.NamingConvention;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * An operation with an inverse that somebody wrote.
 *
 * @param operation what is done
 * @param undoing what undoes it, in this order
 */
record Undone(Operation operation, List<Operation> undoing) implements Operation {

    Undone {
        undoing = List.copyOf(undoing);
    }

    @Override
    public String title() {
        return operation.title();
    }

    @Override
    public List<Action> actions(NamingConvention names) {
        return operation.actions(names);
    }

    @Override
    public Optional<Operation> inverse() {
        return Optional.of(new Undoing(undoing, operation));
    }

    /** The other direction. */
    private record Undoing(List<Operation> operations, Operation undone) implements Operation {

        @Override
        public String title() {
            return operations.isEmpty()
                    ? "nothing after " + undone.title()
                    : operations.stream().map(Operation::title).collect(Collectors.joining(", "));
        }

        @Override
        public List<Action> actions(NamingConvention names) {
            return operations.stream()
                    .flatMap(operation -> operation.actions(names).stream())
                    .toList();
        }

        @Override
        public Optional<Operation> inverse() {
            return Optional.of(new Undone(undone, operations));
        }
    }
}
