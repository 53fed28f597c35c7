package io.migratetest.junit5;

import io.migratetest.check.Verification;
import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemCode;
import io.migratetest.report.Reporters;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The report of one test class as JSON.
 *
 * @param file where it is written, replacing what is there
 */
record JsonReport(Path file) {

    /** Stands in the configured path for the name of the test class. */
    private static final String CLASS = "{class}";

    /** The report of a test class at the configured path. */
    static JsonReport of(String configured, String testClass) {
        return new JsonReport(Path.of(configured.replace(CLASS, testClass)));
    }

    /** What is wrong if two test classes would write one file. */
    static Problem contested(String configured, String first, String second) {
        return Problem.of(
                        ProblemCode.INVALID_ARGUMENT,
                        "two test classes would write the report '%s'".formatted(configured))
                .with("classes", first + "\n" + second)
                .help("put the name of the class into the path: %s=target/%s.json"
                        .formatted(Configuration.REPORT_JSON, CLASS));
    }

    void write(Verification verification) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            try (Writer writer = Files.newBufferedWriter(file)) {
                Reporters.of("json").write(verification, writer);
            }
        } catch (IOException e) {
            throw Problem.of(ProblemCode.UNWRITABLE_REPORT, "report '%s' cannot be written".formatted(file))
                    .with("because", String.valueOf(e))
                    .help("name a file that can be written")
                    .causedBy(e)
                    .asException();
        }
    }
}
