package io.migratetest.check;

import io.migratetest.revision.Revision;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was proven about one revision.
 *
 * @param background what its round trip built on
 * @param steps the round trip
 * @param observation what looking at the database cost, and could not see
 * @param findings everything that there is to say, worst first
 * @param declared the reason that its author, or the downgrade itself, gives for not going back
 */
public record RevisionResult(
        Revision revision,
        Background background,
        Verdict verdict,
        Steps steps,
        Observation observation,
        List<Finding> findings,
        Optional<String> declared) {

    public RevisionResult {
        findings = List.copyOf(findings);
    }

    /**
     * What a round trip built on.
     *
     * @param parents the revisions that were applied before the upgrade; empty at base
     * @param failed revisions before it whose upgrade failed, so that their changes are not there
     */
    public record Background(List<Revision> parents, List<Revision> failed) {

        public Background {
            parents = List.copyOf(parents);
            failed = List.copyOf(failed);
        }

        /** The earlier failure that may be why the upgrade fails, too. */
        public Optional<Revision> lastFailed() {
            return failed.isEmpty() ? Optional.empty() : Optional.of(failed.get(failed.size() - 1));
        }
    }

    /** Whether nothing about the revision fails the run. */
    public boolean passes() {
        return findings.stream().noneMatch(Finding::isFatal);
    }

    /** Why the revision passes in spite of errors; empty if it has none or does not pass. */
    public Optional<String> accepted() {
        String reasons = findings.stream()
                .flatMap(finding -> finding.accepted().stream())
                .distinct()
                .collect(Collectors.joining("; "));
        return passes() && !reasons.isEmpty() ? Optional.of(reasons) : Optional.empty();
    }

    RevisionResult observed(Observation how) {
        return new RevisionResult(revision, background, verdict, steps, how, findings, declared);
    }

    /** This result with more to say. */
    public RevisionResult with(List<Finding> more) {
        return saying(Stream.concat(findings.stream(), more.stream()).toList());
    }

    /** The same result with findings replaced, one by one. */
    public RevisionResult map(UnaryOperator<Finding> change) {
        return saying(findings.stream().map(change).toList());
    }

    private RevisionResult saying(List<Finding> found) {
        return new RevisionResult(revision, background, verdict, steps, observation, found, declared);
    }
}
