package io.migratetest.benchmark;

import io.migratetest.check.Finding;
import io.migratetest.check.RevisionResult;
import io.migratetest.check.StepResult;
import io.migratetest.check.StepResult.Outcome;
import io.migratetest.revision.Revision;
import io.migratetest.schema.Difference;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a round trip proved about a revision, in so few words that those of many rounds take no heap worth measuring.
 *
 * @param way how the floor has to take it
 * @param refused whether the server refused one of its scripts
 * @param findings each in one line, without what may differ between two runs
 */
record Proof(Revision revision, Way way, boolean refused, String verdict, List<String> findings) {

    Proof {
        findings = List.copyOf(findings);
    }

    static Proof of(RevisionResult result) {
        return new Proof(
                result.revision(),
                Way.of(result.steps()),
                result.steps().all().stream().map(StepResult::outcome).anyMatch(Outcome.FAILED::equals),
                result.verdict().text(),
                lines(result.findings()));
    }

    /** Messages and values are left out: they improve, and hold digests with a salt. */
    static List<String> lines(List<Finding> findings) {
        return findings.stream().map(Proof::line).toList();
    }

    private static String line(Finding finding) {
        return Stream.of(
                        Optional.of(finding.code().text()),
                        finding.object().map(Object::toString),
                        finding.difference().flatMap(Difference::property))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }
}
