package io.migratetest.operation;

/** An operation that can put an object in the place of one with the same name: views, routines, triggers. */
public sealed interface Replaceable extends Creation permits CreateView, CreateRoutine, CreateTrigger {

    /** The statement that creates it, without {@code CREATE} at its beginning. */
    String definition();
}
