package io.migratetest.cli;

import io.migratetest.MigrationProject;
import io.migratetest.check.LintSettings;
import io.migratetest.check.RowsOptions;
import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemCode;
import io.migratetest.rows.SeedSettings;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** What is checked. */
final class CheckOptions {

    private static final String ROWS = "rows";
    private static final String LINTS = "lints";
    private static final List<String> CHECKS = List.of("round-trip", ROWS, LINTS);

    @Option(
            names = "--checks",
            split = ",",
            paramLabel = "NAME",
            description = "What to check: round-trip, which always is, rows and lints. Default: all but lints.")
    private List<String> checks = new ArrayList<>();

    @Option(
            names = "--rows",
            paramLabel = "N",
            description = "How many rows stand in each table before an upgrade; 0 for none. Default: 3.")
    private int rows = SeedSettings.DEFAULT.rows();

    @Option(names = "--seed", paramLabel = "NUMBER", description = "Makes up other values. Default: 0.")
    private long seed = SeedSettings.DEFAULT.seed();

    @Option(
            names = "--lint-threshold",
            paramLabel = "SEVERITY",
            description =
                    "With the check lints: the least that fails a revision: low, medium, high or critical. Default: high.")
    private String threshold = LintSettings.DEFAULT.threshold().text();

    @Option(
            names = "--exclude-lint",
            paramLabel = "PATTERN",
            description =
                    "With the check lints: a linter, or objects, that do not count: table-cycles, 'table audit.*'. Repeatable.")
    private List<String> excludedLints = new ArrayList<>();

    void requireKnown() {
        for (String check : checks) {
            if (!CHECKS.contains(check)) {
                throw Problem.of(ProblemCode.INVALID_ARGUMENT, "there is no check '%s'".formatted(check))
                        .with("checks", String.join(", ", CHECKS))
                        .asException();
            }
        }
        if (rows < 0 || rows > SeedSettings.MOST_ROWS) {
            throw Problem.of(ProblemCode.INVALID_ARGUMENT, "%d rows cannot stand in each table".formatted(rows))
                    .help("give a number from 0 to " + SeedSettings.MOST_ROWS)
                    .asException();
        }
    }

    /** A project with linters, if they are wanted. */
    MigrationProject linted(MigrationProject project) {
        LintSettings settings = LintSettings.DEFAULT.from(threshold);
        for (String pattern : excludedLints) {
            settings = settings.excluding(pattern);
        }
        return checks.contains(LINTS) ? project.lints(settings) : project;
    }

    /** With which rows round trips are made. */
    RowsOptions rows(MigrationProject project) {
        boolean areWanted = checks.isEmpty() || checks.contains(ROWS);
        return areWanted ? new RowsOptions(new SeedSettings(rows, seed), project.userRows()) : RowsOptions.OFF;
    }
}
