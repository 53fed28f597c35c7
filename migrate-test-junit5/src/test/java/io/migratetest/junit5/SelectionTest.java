package io.migratetest.junit5;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectUniqueId;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.discovery.DiscoverySelectors;

/** Which nodes run: those of selected revisions, and single ones that an IDE or a rerun picks. */
class SelectionTest {

    private static final String FACTORY =
            "[engine:junit-jupiter]/[class:%s]/[test-factory:everyRevisionCanBeTakenBack(io.migratetest.junit5.RevisionChecks)]";

    @MigrationTest("classpath:migrations/clean")
    static class Clean implements StandardMigrationChecks {}

    @MigrationTest("classpath:migrations/faulty")
    static class Faulty implements StandardMigrationChecks {}

    @MigrationTest(value = "classpath:migrations/clean", since = "0002")
    static class SinceSecond implements StandardMigrationChecks {}

    @Test
    void a_selected_revision_alone() {
        assertThat(JUnitRun.with("migratetest.revision", "0002")
                        .run(Clean.class)
                        .outcomes())
                .containsExactly(
                        "0002 add email: upgrade: successful",
                        "0002 add email: downgrade: successful",
                        "0002 add email: upgrade again: successful",
                        "all revisions: straight path: successful");
    }

    @Test
    void those_after_a_revision() {
        String[] third = {
            "0003 create notes: upgrade: successful",
            "0003 create notes: downgrade: successful",
            "0003 create notes: upgrade again: successful",
            "all revisions: straight path: successful"
        };

        assertThat(JUnitRun.of(SinceSecond.class).outcomes()).containsExactly(third);
        assertThat(JUnitRun.with("migratetest.since", "0002").run(Clean.class).outcomes())
                .containsExactly(third);
    }

    @Test
    void nothing_of_a_class_that_does_not_know_the_revision() {
        JUnitRun run = JUnitRun.with("migratetest.revision", "0008").run(Clean.class, Faulty.class);

        assertThat(run.outcomes())
                .startsWith(
                        "SelectionTest$Clean: skipped migratetest.revision=0008 names no revision of classpath:migrations/clean")
                .contains("0008 create archive: upgrade: successful")
                .hasSize(5);
    }

    @Test
    void an_error_if_no_class_knows_the_revision() {
        JUnitRun run = JUnitRun.with("migratetest.revision", "0042,0002").run(Clean.class, SinceSecond.class);

        assertThat(run.failure()).rootCause().hasMessage("""
                        no test class knows the revision '0042'
                          migrations  classpath:migrations/clean
                          help: name a revision of one of the test classes that run""");
    }

    @Test
    void a_failing_node_if_nothing_is_left() {
        assertThat(JUnitRun.with("migratetest.since", "0003").run(Clean.class).outcomes())
                .containsExactly("""
                        migrations: classpath:migrations/clean: failed no revision is left to check
                          since      0003
                          revisions  3
                          help: a check of nothing proves nothing: select at least one revision""");
    }

    @ParameterizedTest
    @CsvSource({
        "[dynamic-container:#3]/[dynamic-test:#2], 0003 create notes: downgrade: successful",
        "[dynamic-container:#1]/[dynamic-test:#3], 0001 create users: upgrade again: successful",
        "[dynamic-test:#4], all revisions: straight path: successful"
    })
    @Execution(ExecutionMode.CONCURRENT)
    void a_single_node(String node, String outcome) {
        DiscoverySelector selector = selectUniqueId(FACTORY.formatted(Clean.class.getName()) + "/" + node);

        assertThat(JUnitRun.embedded().run(selector).outcomes()).containsExactly(outcome);
    }

    @Test
    void the_failing_nodes_of_a_run_again() {
        JUnitRun first = JUnitRun.of(Faulty.class);
        DiscoverySelector[] failed = first.results().testEvents().failed().stream()
                .map(event -> event.getTestDescriptor().getUniqueId())
                .map(DiscoverySelectors::selectUniqueId)
                .toArray(DiscoverySelector[]::new);

        assertThat(JUnitRun.embedded().run(failed).outcomes())
                .hasSizeGreaterThan(5)
                .isEqualTo(first.outcomes().stream()
                        .filter(outcome -> outcome.contains(": failed "))
                        .toList());
    }
}
