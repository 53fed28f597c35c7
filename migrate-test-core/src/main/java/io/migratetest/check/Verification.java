package io.migratetest.check;

import io.migratetest.problem.Problem;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Everything that one run proved.
 *
 * @param source what was checked
 * @param database on what
 * @param revisions the results, parents first; those that were reached, if the run is incomplete
 * @param findings what there is to say about the project as a whole
 * @param interruption why the run ended before its time
 * @param duration of the whole, without the start of the server
 * @param drift how a model and the schema at head differ, where that was asked
 */
public record Verification(
        Source source,
        DatabaseFacts database,
        List<RevisionResult> revisions,
        List<Finding> findings,
        Optional<Problem> interruption,
        Duration duration,
        Optional<Drift> drift) {

    /** What was proved without a look at a model. */
    public Verification(
            Source source,
            DatabaseFacts database,
            List<RevisionResult> revisions,
            List<Finding> findings,
            Optional<Problem> interruption,
            Duration duration) {
        this(source, database, revisions, findings, interruption, duration, Optional.empty());
    }

    public Verification {
        revisions = List.copyOf(revisions);
        findings = List.copyOf(findings);
    }

    /** What could not be compared, since the role has no right to see it; sorted. */
    public List<String> notCompared() {
        return revisions.stream()
                .flatMap(result -> result.observation().unseen().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * The migrations that were checked.
     *
     * @param location as the user wrote it
     * @param format as {@code --format} accepts it
     */
    public record Source(String location, String format) {}

    /**
     * The server on which they were.
     *
     * @param version as the server says it: {@code 18.6}
     * @param provider {@code container}, {@code embedded} or {@code server}
     */
    public record DatabaseFacts(String version, String provider) {}

    /** What was proved, with findings that are accepted; for a run that was made without a baseline. */
    public Verification accepting(Baseline baseline) {
        return new Verification(
                source,
                database,
                revisions.stream().map(baseline::applyTo).toList(),
                findings,
                interruption,
                duration,
                drift.map(baseline::applyTo));
    }

    /** This verification with what there is to say about the project as a whole. */
    public Verification with(List<Finding> aboutTheProject) {
        return new Verification(source, database, revisions, aboutTheProject, interruption, duration, drift);
    }

    /** This verification with one more thing to say about the project. */
    public Verification with(Finding more) {
        return with(Stream.concat(findings.stream(), Stream.of(more)).toList());
    }

    public Verification interruptedBy(Problem problem) {
        return new Verification(source, database, revisions, findings, Optional.of(problem), duration, drift);
    }

    public Verification took(Duration time) {
        return new Verification(source, database, revisions, findings, interruption, time, drift);
    }

    /** This verification with the comparison of a model. */
    public Verification with(Drift compared) {
        return new Verification(source, database, revisions, findings, interruption, duration, Optional.of(compared));
    }

    /** Whether the run came to its end and nothing fails it. */
    public boolean passes() {
        return interruption.isEmpty()
                && findings.stream().noneMatch(Finding::isFatal)
                && revisions.stream().allMatch(RevisionResult::passes)
                && drift.stream().allMatch(Drift::passes);
    }

    /** How many revisions got each verdict; every verdict is a key. */
    public Map<Verdict, Integer> counts() {
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        for (Verdict verdict : Verdict.values()) {
            counts.put(verdict, 0);
        }
        revisions.forEach(result -> counts.merge(result.verdict(), 1, Integer::sum));
        return counts;
    }
}
