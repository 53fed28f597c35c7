package io.migratetest.junit5;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** What {@link StandardMigrationChecks} alone gives. */
class StandardMigrationChecksTest {

    @MigrationTest("classpath:migrations/clean")
    static class Clean implements StandardMigrationChecks {}

    @MigrationTest("classpath:migrations/faulty")
    static class Faulty implements StandardMigrationChecks {}

    @Test
    void passes_a_clean_project() {
        Map<String, String> outcomes = JUnitRun.outcomes(JUnitRun.embedded().of(Clean.class));

        System.err.println(outcomes);
        assertThat(outcomes.values()).containsOnly("successful");
    }

    @Test
    void fails_a_faulty_one() {
        Map<String, String> outcomes = JUnitRun.outcomes(JUnitRun.embedded().of(Faulty.class));

        outcomes.forEach((k, v) -> System.err.println(k + " => " + v));
        assertThat(outcomes.values()).containsOnly("successful");
    }
}
