package io.migratetest.operation;

/** A part of an operation: something that is sent to the server, or something that is done with a connection. */
public sealed interface Action {

    /**
     * A statement.
     *
     * @param text without a semicolon at its end
     */
    record Sql(String text) implements Action {}

    /**
     * A statement that commits by itself, or that the server refuses in a transaction: it needs a revision that runs without one.
     *
     * @param text without a semicolon at its end
     */
    record Committing(String text) implements Action {}

    /**
     * Work of the author's own, in the transaction of the revision.
     *
     * @param name what it does, in a few words
     * @param work what to do
     */
    record Jdbc(String name, ConnectionWork work) implements Action {}
}
