package io.migratetest.junit5;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The keys {@code migratetest.*}; those that select revisions have {@link SelectionTest}. */
class ConfigurationTest {

    @MigrationTest("classpath:migrations/clean")
    static class Clean implements StandardMigrationChecks {}

    @MigrationTest("classpath:migrations/clean")
    static class AlsoClean implements StandardMigrationChecks {}

    @MigrationTest(value = "classpath:migrations/clean", database = "oracle", baseline = "no-such-file")
    static class Overridden implements StandardMigrationChecks {}

    @TempDir
    private Path folder;

    @Test
    void wins_over_the_annotation() throws IOException {
        Path baseline = Files.writeString(folder.resolve("baseline.json"), "{\"schemaVersion\": 1, \"accepted\": []}");

        assertThat(JUnitRun.with("migratetest.baseline", baseline.toString())
                        .run(Overridden.class)
                        .outcomes())
                .hasSize(10)
                .allMatch(outcome -> outcome.endsWith(": successful"));
    }

    @Test
    void names_the_checks_that_there_are() {
        assertThat(JUnitRun.with("migratetest.checks", "round-trip")
                        .run(Clean.class)
                        .outcomes())
                .hasSize(10);
        assertThat(JUnitRun.with("migratetest.checks", "round-trip, drift")
                        .run(Clean.class)
                        .failure())
                .hasMessage("""
                        migratetest.checks cannot be 'drift'
                          accepted    round-trip, rows, lints
                          test class  io.migratetest.junit5.ConfigurationTest$Clean""");
    }

    @Test
    void keeps_databases_or_does_not() {
        assertThat(JUnitRun.with("migratetest.keep", "yes").run(Clean.class).failure())
                .hasMessage("""
                        migratetest.keep cannot be 'yes'
                          accepted    true, false
                          test class  io.migratetest.junit5.ConfigurationTest$Clean""");
    }

    @Test
    void refuses_what_it_does_not_know() {
        assertThat(JUnitRun.with("migratetest.report.html", "report.html")
                        .run(Clean.class)
                        .failure())
                .hasMessage("""
                        unknown key 'migratetest.report.html'
                          keys        migratetest.baseline
                                      migratetest.checks
                                      migratetest.database
                                      migratetest.keep
                                      migratetest.report.json
                                      migratetest.revision
                                      migratetest.rows
                                      migratetest.seed
                                      migratetest.since
                          test class  io.migratetest.junit5.ConfigurationTest$Clean""");
    }

    @Test
    void writes_a_report() throws IOException {
        Path report = folder.resolve("reports/report.json");

        JUnitRun.with("migratetest.report.json", report.toString()).run(Clean.class);

        assertThat(Files.readString(report))
                .contains("\"outcome\" : \"complete\"")
                .contains("\"location\" : \"classpath:migrations/clean\"")
                .containsSubsequence("\"id\" : \"0001\"", "\"id\" : \"0002\"", "\"id\" : \"0003\"")
                .contains("\"reversible\" : 3");
    }

    @Test
    void writes_a_report_for_each_class() {
        JUnitRun run = JUnitRun.with(
                        "migratetest.report.json",
                        folder.resolve("{class}.json").toString())
                .run(Clean.class, AlsoClean.class);

        assertThat(run.outcomes()).hasSize(20);
        assertThat(folder).isDirectoryContaining(file -> file.endsWith(Clean.class.getName() + ".json"));
        assertThat(folder).isDirectoryContaining(file -> file.endsWith(AlsoClean.class.getName() + ".json"));
    }

    @Test
    void writes_no_report_over_another() {
        Path report = folder.resolve("report.json");

        JUnitRun run =
                JUnitRun.with("migratetest.report.json", report.toString()).run(Clean.class, AlsoClean.class);

        assertThat(run.failure()).hasMessage("""
                        two test classes would write the report '%s'
                          classes  io.migratetest.junit5.ConfigurationTest$Clean
                                   io.migratetest.junit5.ConfigurationTest$AlsoClean
                          help: put the name of the class into the path: migratetest.report.json=target/{class}.json""".formatted(report));
    }
}
