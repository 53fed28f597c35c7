package io.migratetest.operation;

import io.migratetest.sql.NamingConvention;
import java.util.List;
import java.util.Optional;

/**
 * One thing that a revision does: creates a table, adds a column, moves rows.
 *
 * <p>An operation is a value that knows its SQL and, where it can, its inverse. Implement it to add one that is missing here.
 */
public interface Operation {

    /** What it does, in a few words: {@code create table orders}. */
    String title();

    /**
     * What it takes to do it, in this order.
     *
     * @param names how constraints and indexes are called that have no name of their own
     */
    List<Action> actions(NamingConvention names);

    /** The operation that takes it back; empty if too little is known for one. */
    default Optional<Operation> inverse() {
        return Optional.empty();
    }

    /** What to add to the operation so that it has an inverse; printed where one is asked for in vain. */
    default String missing() {
        return "say what undoes it: .undoneBy(...)";
    }

    /** The same operation with an inverse that somebody wrote; no operations mean that there is nothing to undo. */
    default Operation undoneBy(Operation... operations) {
        return new Undone(this, List.of(operations));
    }
}
