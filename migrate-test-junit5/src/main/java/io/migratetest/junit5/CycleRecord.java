package io.migratetest.junit5;

import io.migratetest.MigrationProject;
import io.migratetest.check.Drift;
import io.migratetest.check.Finding;
import io.migratetest.check.RevisionResult;
import io.migratetest.check.Verification;
import io.migratetest.database.DatabaseServer;
import io.migratetest.problem.Problem;
import io.migratetest.revision.Revision;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What the nodes of a test factory found out, in whatever order they ran, for the report. */
final class CycleRecord {

    private final long start = System.nanoTime();
    private final Map<String, RevisionResult> results = new TreeMap<>();
    private final Set<Finding> findings = new LinkedHashSet<>();
    private final Map<String, List<Finding>> beside = new HashMap<>();
    private Optional<Drift> drift = Optional.empty();
    private Optional<Problem> interruption = Optional.empty();

    void add(RevisionResult result) {
        results.put(result.revision().id(), result);
    }

    /** How the model and the schema at head differ. */
    void add(Drift compared) {
        drift = Optional.of(compared);
    }

    /** What there is to say about a revision beside its round trip. */
    void add(Revision revision, List<Finding> more) {
        beside.put(revision.id(), more);
    }

    /** Whether there is nothing to report. */
    boolean isEmpty() {
        return results.isEmpty() && drift.isEmpty();
    }

    void add(List<Finding> aboutTheProject) {
        findings.addAll(aboutTheProject);
    }

    void interruptedBy(Problem problem) {
        interruption = Optional.of(problem);
    }

    Optional<Problem> interruption() {
        return interruption;
    }

    /** All that was found out about checked revisions, parents first. */
    Verification verification(MigrationProject project, DatabaseServer server) {
        List<RevisionResult> inOrder = project.selected().stream()
                .flatMap(revision -> Optional.ofNullable(results.get(revision.id())).stream())
                .map(result -> result.with(beside.getOrDefault(result.revision().id(), List.of())))
                .toList();
        Verification verification = project.proven(server, inOrder)
                .with(new ArrayList<>(findings))
                .took(Duration.ofNanos(System.nanoTime() - start));
        Verification compared = drift.map(verification::with).orElse(verification);
        return interruption.map(compared::interruptedBy).orElse(compared);
    }
}
