package io.migratetest.report;

import io.migratetest.check.Drift;
import io.migratetest.check.RevisionResult;
import io.migratetest.check.Severity;
import io.migratetest.check.Verdict;
import io.migratetest.check.Verification;
import io.migratetest.problem.Problem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What people read: a verdict for each revision, then why some do not pass, then the sum of it. */
final class TextReporter implements Reporter {

    private static final int VERDICT_WIDTH = Arrays.stream(Verdict.values())
            .mapToInt(verdict -> verdict.text().length())
            .max()
            .orElse(0);
    private static final String NOTE_INDENT = " ".repeat(2 + VERDICT_WIDTH + 2 + 2);

    private final Colour colour;

    TextReporter(Colour colour) {
        this.colour = colour;
    }

    @Override
    public void write(Verification verification, Appendable out) throws IOException {
        List<String> blocks = new ArrayList<>();
        blocks.add(header(verification));
        if (!verification.revisions().isEmpty()) {
            blocks.add(verdicts(verification.revisions()));
        }
        verification.revisions().stream()
                .flatMap(result -> Explanations.of(result).stream())
                .map(this::problem)
                .forEach(blocks::add);
        verification.findings().stream()
                .filter(finding -> finding.severity() == Severity.INFO)
                .map(finding -> "note: " + finding.message())
                .forEach(blocks::add);
        Explanations.ofProject(verification).stream().map(this::problem).forEach(blocks::add);
        verification.drift().ifPresent(drift -> blocks.addAll(drift(drift)));
        verification.interruption().map(this::problem).ifPresent(blocks::add);
        if (!verification.notCompared().isEmpty()) {
            blocks.add(NotCompared.note(verification.notCompared()));
        }
        blocks.add(verification
                .drift()
                .map(drift -> DriftText.summary(drift, colour))
                .orElseGet(() -> SummaryText.of(verification, colour)));
        out.append(String.join("\n\n", blocks)).append('\n');
    }

    private List<String> drift(Drift drift) {
        List<String> blocks = new ArrayList<>();
        blocks.add(DriftText.compared(drift));
        DriftText.notes(drift).ifPresent(blocks::add);
        Explanations.of(drift).stream().map(this::problem).forEach(blocks::add);
        return blocks;
    }

    private static String header(Verification verification) {
        return """
                %s
                  database    PostgreSQL %s (%s)
                  migrations  %s (%s)%s""".formatted(
                        Tool.current(),
                        verification.database().version(),
                        verification.database().provider(),
                        verification.source().location(),
                        verification.source().format(),
                        verification
                                .drift()
                                .map(drift -> "\n  model       " + drift.model())
                                .orElse(""));
    }

    private String verdicts(List<RevisionResult> results) {
        List<String> lines = new ArrayList<>();
        for (RevisionResult result : results) {
            lines.add("  %s  %s".formatted(verdict(result), result.revision().title()));
            Notes.of(result).forEach(note -> lines.add(NOTE_INDENT + note));
        }
        return String.join("\n", lines);
    }

    /** Padded before it is painted, since escape sequences have a length but no width. */
    private String verdict(RevisionResult result) {
        String text = result.verdict().text();
        String padded = text + " ".repeat(VERDICT_WIDTH - text.length());
        if (!result.passes()) {
            return colour.red(padded);
        }
        return result.accepted().isPresent() ? colour.yellow(padded) : colour.green(padded);
    }

    private String problem(Problem problem) {
        return colour.bold(problem.headline())
                + problem.render().substring(problem.headline().length());
    }
}
