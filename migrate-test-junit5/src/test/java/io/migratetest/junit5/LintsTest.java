package io.migratetest.junit5;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Linters beside the round trip. */
class LintsTest {

    @MigrationTest(value = "classpath:migrations/clean", lints = @Lints(threshold = "medium"))
    static class Linted implements StandardMigrationChecks {}

    @MigrationTest(
            value = "classpath:migrations/clean",
            lints =
                    @Lints(
                            threshold = "medium",
                            exclude = {"table-*", "index public.*"}))
    static class Excluding implements StandardMigrationChecks {}

    @MigrationTest(value = "classpath:migrations/clean", lints = @Lints(threshold = "some"))
    static class Wrong implements StandardMigrationChecks {}

    @MigrationTest("classpath:migrations/clean")
    static class Plain implements StandardMigrationChecks {}

    @Test
    void fail_the_revision_that_brought_them() {
        JUnitRun run = JUnitRun.of(Linted.class);

        assertThat(run.outcomes())
                .filteredOn(outcome -> outcome.endsWith(": lints: successful"))
                .hasSize(2);
        assertThat(run.failure()).hasMessage("""
                0002 'add email' brings what linters complain about
                  revision  src/test/resources/migrations/clean/0002_add_email.up.sql:1
                  lints     index public.users_email_idx: unique index with nullable columns (null-columns-in-index, medium)
                  help: mend it in a further revision, or accept it in the baseline with a reason
                            null-columns-in-index: set the columns NOT NULL, or make the index NULLS NOT DISTINCT or partial""");
    }

    @Test
    void pass_if_they_do_not_count() {
        assertThat(JUnitRun.of(Excluding.class).outcomes())
                .filteredOn(outcome -> outcome.contains(": lints: "))
                .isNotEmpty()
                .allSatisfy(outcome -> assertThat(outcome).endsWith(": successful"));
    }

    @Test
    void are_asked_where_the_run_says_so() {
        assertThat(JUnitRun.with("migratetest.checks", "round-trip, lints")
                        .run(Plain.class)
                        .outcomes())
                .anyMatch(outcome -> outcome.endsWith(": lints: successful"));
        assertThat(JUnitRun.with("migratetest.checks", "round-trip")
                        .run(Linted.class)
                        .outcomes())
                .noneMatch(outcome -> outcome.contains(": lints"));
    }

    @Test
    void have_four_severities() {
        assertThat(JUnitRun.of(Wrong.class).failure()).hasMessage("""
                lints have no severity 'some'
                  severities  low, medium, high, critical
                  test class  io.migratetest.junit5.LintsTest$Wrong""");
    }
}
