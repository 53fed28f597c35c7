package io.migratetest.cli;

import io.migratetest.check.Verification;
import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemCode;
import io.migratetest.problem.ProblemException;
import io.migratetest.report.Reporter;
import io.migratetest.report.Reporters;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * One report and where it goes.
 *
 * @param file empty for standard output
 */
record ReportTarget(Reporter reporter, Optional<Path> file, Terminal terminal) {

    private static final String STANDARD_OUTPUT = "-";

    /**
     * Reads {@code KIND=FILE}.
     *
     * @throws ProblemException if there is no such kind, or no such place
     */
    static ReportTarget parse(String argument, Terminal terminal) {
        int equals = argument.indexOf('=');
        if (equals < 1 || equals == argument.length() - 1) {
            throw Problem.of(
                            ProblemCode.INVALID_ARGUMENT,
                            "'%s' does not say which report goes where".formatted(argument))
                    .with("kinds", Reporters.kinds())
                    .help("write --report KIND=FILE, as in --report json=report.json, or - for standard output")
                    .asException();
        }
        Reporter reporter = Reporters.of(argument.substring(0, equals));
        String file = argument.substring(equals + 1);
        return file.equals(STANDARD_OUTPUT)
                ? standardOutput(reporter, terminal)
                : new ReportTarget(reporter, Optional.of(writable(Path.of(file))), terminal);
    }

    static ReportTarget standardOutput(Reporter reporter, Terminal terminal) {
        return new ReportTarget(reporter, Optional.empty(), terminal);
    }

    boolean isStandardOutput() {
        return file.isEmpty();
    }

    /** Writes the report, replacing the file. */
    void write(Verification verification) {
        try {
            if (file.isPresent()) {
                try (Writer writer = Files.newBufferedWriter(file.get())) {
                    reporter.write(verification, writer);
                }
            } else {
                PrintWriter writer = terminal.out().writer();
                reporter.write(verification, writer);
                writer.flush();
            }
        } catch (IOException e) {
            throw unwritable(file.orElse(Path.of(STANDARD_OUTPUT)))
                    .with("because", String.valueOf(e.getMessage()))
                    .causedBy(e)
                    .asException();
        }
    }

    private static Path writable(Path file) {
        Path folder = Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file);
        if (Files.isDirectory(file) || !Files.isDirectory(folder) || !Files.isWritable(folder)) {
            throw unwritable(file).asException();
        }
        return file;
    }

    private static Problem unwritable(Path file) {
        return Problem.of(ProblemCode.UNWRITABLE_REPORT, "report '%s' cannot be written".formatted(file))
                .help("name a file in a folder that exists and can be written");
    }
}
