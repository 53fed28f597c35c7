package io.migratetest.cli;

import io.migratetest.check.Verification;
import io.migratetest.problem.Problem;

/** What the program says to a script; part of its contract. */
final class ExitStatus {

    static final int PASSED = 0;
    static final int FINDINGS = 1;
    static final int UNUSABLE_INPUT = 2;
    static final int NO_DATABASE = 3;
    static final int MIGRATION_FAILED = 4;
    static final int DEFECT = 70;
    static final int INTERRUPTED = 130;

    private ExitStatus() {}

    /** A run that ended before its time says so, whatever it found until then. */
    static int of(Verification verification) {
        return verification.interruption().map(ExitStatus::of).orElse(verification.passes() ? PASSED : FINDINGS);
    }

    static int of(Problem problem) {
        return switch (problem.code().area()) {
            case INPUT -> UNUSABLE_INPUT;
            case DATABASE -> NO_DATABASE;
            case MIGRATION -> MIGRATION_FAILED;
            case FINDING -> FINDINGS;
            case INTERRUPTION -> INTERRUPTED;
            case DEFECT -> DEFECT;
        };
    }
}
