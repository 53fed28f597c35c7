package io.migratetest.junit5;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestSource;
import org.junit.platform.engine.support.descriptor.FileSource;
import org.junit.platform.testkit.engine.Event;
import org.opentest4j.AssertionFailedError;

/** What implementing {@link StandardMigrationChecks} gives without a line of code. */
class StandardMigrationChecksTest {

    @MigrationTest("classpath:migrations/clean")
    static class Clean implements StandardMigrationChecks {}

    @MigrationTest("classpath:migrations/faulty")
    static class Faulty implements StandardMigrationChecks {}

    @MigrationTest("classpath:migrations/missing")
    static class Missing implements StandardMigrationChecks {}

    @MigrationTest("classpath:migrations/random")
    static class Random implements StandardMigrationChecks {}

    @Test
    void tests_each_step_of_each_revision() {
        assertThat(JUnitRun.of(Clean.class).outcomes())
                .containsExactly(
                        "0001 create users: upgrade: successful",
                        "0001 create users: downgrade: successful",
                        "0001 create users: upgrade again: successful",
                        "0002 add email: upgrade: successful",
                        "0002 add email: downgrade: successful",
                        "0002 add email: upgrade again: successful",
                        "0003 create notes: upgrade: successful",
                        "0003 create notes: downgrade: successful",
                        "0003 create notes: upgrade again: successful",
                        "all revisions: straight path: successful");
    }

    @Test
    void gathers_the_steps_of_a_revision_in_a_container_of_its_name() {
        List<String> containers = JUnitRun.of(Clean.class).results().containerEvents().started().stream()
                .map(event -> event.getTestDescriptor().getDisplayName())
                .toList();

        assertThat(containers)
                .endsWith(
                        "every revision can be taken back", "0001 create users", "0002 add email", "0003 create notes");
    }

    @Test
    void says_of_each_fault_what_happened_where_and_what_to_do() throws IOException {
        assertThat(String.join("\n", JUnitRun.of(Faulty.class).outcomes()) + "\n")
                .isEqualTo(resource("faulty.expected"));
    }

    @Test
    void shows_what_differs_as_expected_and_actual() {
        Map<String, AssertionFailedError> failures = failures(JUnitRun.of(Faulty.class));

        AssertionFailedError leftBehind = failure(failures, "0002 add email: downgrade");
        assertThat(leftBehind.getExpected().getStringRepresentation()).isEqualTo("table public.logins:\n  none");
        assertThat(leftBehind.getActual().getStringRepresentation())
                .isEqualTo("table public.logins:\n  CREATE TABLE public.logins (\n      email text\n  )");
        AssertionFailedError differs = failure(failures, "0008 create archive: upgrade again");
        assertThat(differs.getExpected().getStringRepresentation())
                .isEqualTo("column public.archive.id, type:\n  integer");
        assertThat(differs.getActual().getStringRepresentation())
                .isEqualTo("column public.archive.id, type:\n  bigint");
        AssertionFailedError failed = failure(failures, "0003 rename name: downgrade");
        assertThat(failed.getExpected().getStringRepresentation()).isEqualTo("no finding");
        assertThat(failed.getActual().getStringRepresentation()).isEqualTo("downgrading 0003 'rename name' failed");
    }

    @Test
    void publishes_why_an_irreversible_revision_passes() {
        assertThat(JUnitRun.of(Faulty.class).published())
                .containsExactly("0005 hash emails: downgrade: accepted: declared: a hash keeps no address");
    }

    @Test
    void leads_from_each_test_to_its_script() {
        Map<String, String> sources = JUnitRun.of(Clean.class).results().testEvents().started().stream()
                .map(Event::getTestDescriptor)
                .collect(Collectors.toMap(TestDescriptor::getDisplayName, StandardMigrationChecksTest::place));

        assertThat(sources)
                .containsEntry("0002 add email: upgrade", "src/test/resources/migrations/clean/0002_add_email.up.sql:1")
                .containsEntry(
                        "0002 add email: downgrade", "src/test/resources/migrations/clean/0002_add_email.down.sql:1")
                .containsEntry(
                        "0002 add email: upgrade again", "src/test/resources/migrations/clean/0002_add_email.up.sql:1");
    }

    @Test
    void fails_if_the_straight_path_ends_elsewhere() {
        List<String> outcomes = JUnitRun.of(Random.class).outcomes();

        assertThat(outcomes).hasSize(4);
        assertThat(outcomes.get(3).replaceAll("\\d{9,}", "NUMBER")).isEqualTo("""
                all revisions: straight path: failed a database upgraded straight to head has another schema
                  changed   column public.lots.number: default is 'NUMBER'::bigint, was 'NUMBER'::bigint
                  expected  the schema that upgrades alone give
                  help: look for a script whose result depends on rows, the time or chance""");
    }

    @Test
    void fails_where_there_are_no_revisions() {
        assertThat(JUnitRun.of(Missing.class).outcomes()).containsExactly("""
                        migrations: classpath:migrations/missing: failed location 'classpath:migrations/missing' does not exist
                          looked for  a folder 'migrations/missing' in every directory and jar of the class path
                          help: build, if they lie in src/main/resources/migrations/missing; or name a folder, without classpath: before it""");
    }

    private static Map<String, AssertionFailedError> failures(JUnitRun run) {
        return run.results().testEvents().failed().stream()
                .collect(Collectors.toMap(
                        event -> event.getTestDescriptor().getDisplayName(),
                        event -> event.getRequiredPayload(TestExecutionResult.class)
                                .getThrowable()
                                .map(AssertionFailedError.class::cast)
                                .orElseThrow()));
    }

    private static AssertionFailedError failure(Map<String, AssertionFailedError> failures, String name) {
        return Objects.requireNonNull(failures.get(name));
    }

    private static String place(TestDescriptor test) {
        TestSource source = test.getSource().orElseThrow();
        if (!(source instanceof FileSource file)) {
            return source.toString();
        }
        String path = file.getFile().toPath().toString().replace('\\', '/');
        return path.substring(path.indexOf("src/test"))
                + file.getPosition().map(position -> ":" + position.getLine()).orElse("");
    }

    private static String resource(String name) throws IOException {
        try (InputStream text = Objects.requireNonNull(StandardMigrationChecksTest.class.getResourceAsStream(name))) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
