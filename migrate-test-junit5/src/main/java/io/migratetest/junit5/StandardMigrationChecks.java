package io.migratetest.junit5;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Proves that every revision can be taken back: upgrade, downgrade and upgrade again, with the whole schema compared after each.
 *
 * <p>To be implemented by a test class with {@link MigrationTest} or a registered {@link MigrationExtension}; there is nothing to write.
 */
@ExtendWith(StandardChecksExtension.class)
public interface StandardMigrationChecks {

    /** One container for each revision with a test for each step, then what the baseline and the whole path have to say. */
    @TestFactory
    @Execution(ExecutionMode.SAME_THREAD)
    @DisplayName("every revision can be taken back")
    default Stream<DynamicNode> everyRevisionCanBeTakenBack(RevisionChecks checks) {
        return checks.nodes();
    }
}
