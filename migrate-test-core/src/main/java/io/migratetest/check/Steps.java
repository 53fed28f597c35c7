package io.migratetest.check;

import java.util.List;

/** The three steps of one revision's round trip. */
public record Steps(StepResult upgrade, StepResult downgrade, StepResult reupgrade) {

    /** A round trip that ends with its first step. */
    static Steps only(StepResult upgrade) {
        return new Steps(upgrade, StepResult.notRun(Step.DOWNGRADE), StepResult.notRun(Step.REUPGRADE));
    }

    public StepResult of(Step step) {
        return switch (step) {
            case UPGRADE -> upgrade;
            case DOWNGRADE -> downgrade;
            case REUPGRADE -> reupgrade;
        };
    }

    /** In the order in which they run. */
    public List<StepResult> all() {
        return List.of(upgrade, downgrade, reupgrade);
    }
}
