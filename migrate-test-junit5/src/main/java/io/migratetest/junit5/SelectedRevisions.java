package io.migratetest.junit5;

import io.migratetest.check.Selection;
import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemCode;
import io.migratetest.problem.ProblemException;
import io.migratetest.revision.RevisionGraph;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.opentest4j.TestAbortedException;

/**
 * The revisions that the configuration names, in a run of several classes with several projects.
 *
 * <p>A class that does not know them is skipped. That no class knows one shows only at the end of the run, which fails then.
 */
final class SelectedRevisions implements StoredResource {

    private final Set<String> known = new ConcurrentSkipListSet<>();
    private final Set<String> unknown = new ConcurrentSkipListSet<>();
    private final Set<String> locations = new ConcurrentSkipListSet<>();

    /** Whether a class is skipped, for knowing none of the revisions or not the one after which checks begin. */
    ConditionEvaluationResult condition(TestedMigrations tested) {
        Configuration configuration = tested.settings().configuration();
        RevisionGraph graph;
        try {
            graph = tested.revisions();
        } catch (ProblemException e) {
            known.addAll(configuration.namedRevisions());
            return ConditionEvaluationResult.enabled("its tests fail and say that the revisions cannot be read");
        }
        for (String id : configuration.namedRevisions()) {
            (knows(graph, id) ? known : unknown).add(id);
        }
        String location = tested.settings().declaration().location();
        locations.add(location);
        return missing(graph, configuration)
                .map(setting ->
                        ConditionEvaluationResult.disabled("%s names no revision of %s".formatted(setting, location)))
                .orElseGet(() -> ConditionEvaluationResult.enabled("it has a selected revision"));
    }

    /**
     * What a class checks. A revision that is selected by name is checked whatever the class says about old ones.
     *
     * @throws TestAbortedException if that is nothing, which {@link #condition} says before, except for extensions registered in instance fields
     */
    static Selection selection(TestedMigrations tested) {
        Configuration configuration = tested.settings().configuration();
        RevisionGraph graph = tested.revisions();
        missing(graph, configuration).ifPresent(setting -> {
            throw new TestAbortedException("not run: %s names no revision of these migrations".formatted(setting));
        });
        List<String> ids = configuration.revisions().stream()
                .filter(id -> knows(graph, id))
                .toList();
        Optional<String> declared =
                ids.isEmpty() ? tested.settings().declaration().since() : Optional.empty();
        return new Selection(ids, configuration.since().or(() -> declared));
    }

    private static Optional<String> missing(RevisionGraph graph, Configuration configuration) {
        List<String> ids = configuration.revisions();
        if (!ids.isEmpty() && ids.stream().noneMatch(id -> knows(graph, id))) {
            return Optional.of(Configuration.REVISION + "=" + String.join(",", ids));
        }
        return configuration.since().filter(id -> !knows(graph, id)).map(id -> Configuration.SINCE + "=" + id);
    }

    private static boolean knows(RevisionGraph graph, String id) {
        try {
            graph.require(id);
            return true;
        } catch (ProblemException e) {
            return false;
        }
    }

    @Override
    public void close() {
        unknown.removeAll(known);
        if (!unknown.isEmpty()) {
            throw Problem.of(
                            ProblemCode.UNKNOWN_REVISION,
                            "no test class knows the revision '%s'".formatted(String.join("', '", unknown)))
                    .with("migrations", String.join("\n", locations))
                    .help("name a revision of one of the test classes that run")
                    .asException();
        }
    }
}
