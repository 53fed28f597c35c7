package io.migratetest.report;

import io.migratetest.check.Finding;
import io.migratetest.check.FindingCode;
import io.migratetest.check.RevisionResult;
import io.migratetest.check.Severity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is worth saying about a revision beside its verdict, though it does not fail the run. */
final class Notes {

    private Notes() {}

    /** Why it was skipped, what is accepted and why, then the warnings, and what was not done with rows; one line each. */
    static List<String> of(RevisionResult result) {
        Map<String, List<Finding>> byReason = new LinkedHashMap<>();
        for (Finding finding : result.findings()) {
            finding.accepted().ifPresent(reason -> byReason.merge(reason, List.of(finding), Notes::joined));
        }
        Stream<String> accepted = byReason.entrySet().stream()
                .map(entry -> "accepted: %s (%s)".formatted(what(entry.getValue()), entry.getKey()));
        Stream<String> warnings = result.findings().stream()
                .filter(finding -> finding.severity() == Severity.WARNING)
                .map(finding -> "warning: " + finding.message());
        Stream<String> skipped = result.findings().stream()
                .filter(finding -> finding.code() == FindingCode.SKIPPED)
                .map(finding -> "because: " + finding.message());
        Stream<String> rows = result.findings().stream()
                .filter(finding -> finding.severity() == Severity.INFO)
                .filter(finding -> finding.code().check().equals("rows"))
                .map(finding -> "rows: " + finding.message());
        return Stream.of(skipped, accepted, warnings, rows)
                .flatMap(notes -> notes)
                .toList();
    }

    private static String what(List<Finding> findings) {
        if (findings.size() > 1) {
            String codes = findings.stream()
                    .map(finding -> finding.code().text())
                    .distinct()
                    .collect(Collectors.joining(", "));
            return "%d findings, %s".formatted(findings.size(), codes);
        }
        Finding finding = findings.get(0);
        return finding.code().text()
                + finding.object().map(object -> " " + object).orElse("");
    }

    private static List<Finding> joined(List<Finding> some, List<Finding> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
