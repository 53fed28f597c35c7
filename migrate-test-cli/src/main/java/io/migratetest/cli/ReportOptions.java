package io.migratetest.cli;

import io.migratetest.check.Verification;
import io.migratetest.problem.ProblemException;
import io.migratetest.report.Reporters;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** Where the results go. */
final class ReportOptions {

    @Option(
            names = "--report",
            paramLabel = "KIND=FILE",
            description = {
                "Write a report: text or json; - is standard output. Repeatable.",
                "The text report goes to standard output unless another one does."
            })
    private List<String> reports = new ArrayList<>();

    /**
     * The destinations, found usable before the work begins.
     *
     * @throws ProblemException with everything that is unusable
     */
    List<ReportTarget> targets(Terminal terminal) {
        List<ReportTarget> targets = new ArrayList<>();
        for (String report : reports) {
            targets.add(ReportTarget.parse(report, terminal));
        }
        if (targets.stream().noneMatch(ReportTarget::isStandardOutput)) {
            targets.add(ReportTarget.standardOutput(Reporters.text(terminal.colourOf(terminal.out())), terminal));
        }
        return targets;
    }

    /** Writes every report; one that cannot be written does not keep the others from being written. */
    static void write(Verification verification, List<ReportTarget> targets) {
        List<ProblemException> failures = new ArrayList<>();
        for (ReportTarget target : targets) {
            try {
                target.write(verification);
            } catch (ProblemException e) {
                failures.add(e);
            }
        }
        if (!failures.isEmpty()) {
            throw new ProblemException(failures.stream()
                    .flatMap(failure -> failure.problems().stream())
                    .toList());
        }
    }
}
