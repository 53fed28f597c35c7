package io.migratetest.junit5;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people and CI servers get to read: runs Maven's Surefire in a process of its own on {@link FaultyMigrations}. */
class SurefireReportTest {

    private static final Pattern TEST_CASE = Pattern.compile("<testcase name=\"([^\"]*)\" classname=\"([^\"]*)\"");

    @TempDir
    private Path folder;

    @Test
    void names_each_test_in_full_and_prints_the_whole_message_also_when_it_is_run_again()
            throws IOException, InterruptedException {
        String console = surefire("0002");

        String failure = """
                downgrading 0002 'add email' left the schema changed
                  revision   src/test/resources/migrations/faulty/0002_add_email.down.sql:1
                  left over  table public.logins
                  expected   the schema as it was at 0001 'create users'
                  help: add to the down section
                             DROP TABLE public.logins;
                  alone: -Dmigratetest.revision=0002
                """;
        assertThat(console)
                .containsSubsequence(
                        "[ERROR] io.migratetest.junit5.FaultyMigrations.0002 add email: downgrade -- Time elapsed",
                        "org.opentest4j.AssertionFailedError: \n" + failure,
                        "[ERROR]   Run 1: FaultyMigrations.0002 add email: downgrade " + failure,
                        "[ERROR]   Run 2: FaultyMigrations.0002 add email: downgrade " + failure,
                        "[ERROR] Tests run: 4, Failures: 2, Errors: 0, Skipped: 0");
        assertThat(testCases(FaultyMigrations.class.getName()))
                .containsExactly(
                        "0002 add email: upgrade",
                        "0002 add email: downgrade",
                        "0002 add email: upgrade again",
                        "all revisions: straight path");
    }

    @Test
    void fails_if_no_class_knows_the_selected_revision() throws IOException, InterruptedException {
        assertThat(surefire("0815"))
                .containsSubsequence("""
                Caused by: io.migratetest.problem.ProblemException: no test class knows the revision '0815'
                  migrations  classpath:migrations/faulty
                  help: name a revision of one of the test classes that run
                """, "[ERROR] Tests run: 2, Failures: 0, Errors: 1, Skipped: 1", "BUILD FAILURE");
    }

    /** Gives Surefire the class path of this test, and this run's choice of repository and JUnit. */
    private String surefire(String revision) throws IOException, InterruptedException {
        String classPath = Optional.ofNullable(System.getProperty("surefire.test.class.path"))
                .orElseGet(() -> System.getProperty("java.class.path"));
        List<String> command = new ArrayList<>(List.of(
                Path.of("..", File.separatorChar == '/' ? "mvnw" : "mvnw.cmd").toString(),
                "--batch-mode",
                "--file=src/test/surefire/pom.xml",
                "surefire:test",
                "-Dmigratetest.revision=" + revision,
                "-Dfixture.directory=" + folder,
                "-Dfixture.classes=" + Path.of("target", "test-classes").toAbsolutePath(),
                "-Dmaven.test.additionalClasspath=" + classPath.replace(File.pathSeparator, ",")));
        same("localRepository", "maven.repo.local").ifPresent(command::add);
        same("junit.version", "junit.version").ifPresent(command::add);
        Path console = folder.resolve("console.txt");
        ProcessBuilder process =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(console.toFile());
        process.environment().put("JAVA_HOME", System.getProperty("java.home"));
        process.start().waitFor();
        return Files.readString(console).replace("\r", "");
    }

    private static Optional<String> same(String property, String key) {
        return Optional.ofNullable(System.getProperty(property)).map(value -> "-D" + key + "=" + value);
    }

    private List<String> testCases(String testClass) throws IOException {
        String report =
                Files.readString(folder.resolve("surefire-reports/TEST-" + testClass + ".xml"), StandardCharsets.UTF_8);
        return TEST_CASE
                .matcher(report)
                .results()
                .filter(match -> match.group(2).equals(testClass))
                .map(match -> match.group(1))
                .toList();
    }
}
