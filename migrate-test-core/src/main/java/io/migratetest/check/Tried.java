package io.migratetest.check;

import java.util.Optional;

/**
 * What came of a downgrade that was tried on a line.
 *
 * @param reupgrade what came of the second upgrade after it, in the same transaction; empty if it did not run, or could have gone otherwise in one of its own
 */
record Tried(StepResult downgrade, Optional<StepResult> reupgrade) {

    static Tried only(StepResult downgrade) {
        return new Tried(downgrade, Optional.empty());
    }
}
