package io.migratetest.benchmark;

import io.migratetest.check.StepResult.Outcome;
import io.migratetest.check.Steps;

/** How the floor takes a revision, so that it runs the scripts that a round trip runs, and the next revision finds what it needs. */
enum Way {
    /** There is no downgrade, or the upgrade fails. */
    UP,
    /** Up, down and up, each for good. A downgrade that fails ends it there. */
    UP_DOWN_UP,
    /** Up for good; down and up in a transaction that is rolled back, since the second upgrade fails and would leave the next revisions without this one. */
    UP_TRY_DOWN_UP;

    /** The way that goes with a round trip. */
    static Way of(Steps steps) {
        if (steps.downgrade().outcome() == Outcome.NOT_RUN) {
            return UP;
        }
        return steps.reupgrade().outcome() == Outcome.FAILED ? UP_TRY_DOWN_UP : UP_DOWN_UP;
    }
}
