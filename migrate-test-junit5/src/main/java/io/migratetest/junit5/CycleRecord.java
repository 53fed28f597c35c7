package io.migratetest.junit5;

import io.migratetest.MigrationProject;
import io.migratetest.check.Finding;
import io.migratetest.check.RevisionResult;
import io.migratetest.check.Verification;
import io.migratetest.database.DatabaseServer;
import io.migratetest.problem.Problem;
import java.time.Duration;
import java.util.ArrayList;
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
    private Optional<Problem> interruption = Optional.empty();

    void add(RevisionResult result) {
        results.put(result.revision().id(), result);
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
                .toList();
        Verification verification = project.proven(server, inOrder)
                .with(new ArrayList<>(findings))
                .took(Duration.ofNanos(System.nanoTime() - start));
        return interruption.map(verification::interruptedBy).orElse(verification);
    }
}
