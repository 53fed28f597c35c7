package io.migratetest.revision;

import io.migratetest.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Finds the revisions that others depend on, which may be named by their label or by the beginning of their id. */
final class Dependencies {

    private final Map<String, Revision> byId;
    private final Map<String, String> byLabel;

    Dependencies(Map<String, Revision> byId, Map<String, String> byLabel) {
        this.byId = byId;
        this.byLabel = byLabel;
    }

    /** Puts the ids in the place of what was written, and reports what names nothing, or not one revision only. */
    void resolve(List<Problem> problems) {
        byId.replaceAll((id, revision) -> revision.links().dependsOn().isEmpty()
                ? revision
                : revision.linked(revision.links().dependingOn(ids(revision, problems))));
    }

    private List<String> ids(Revision revision, List<Problem> problems) {
        List<String> ids = new ArrayList<>();
        for (String name : revision.links().dependsOn()) {
            List<String> candidates = candidates(name);
            if (candidates.size() == 1) {
                ids.add(candidates.get(0));
            } else {
                problems.add(
                        candidates.isEmpty()
                                ? GraphProblems.missingDependency(revision, name)
                                : GraphProblems.ambiguousDependency(revision, name, candidates));
            }
        }
        return ids;
    }

    private List<String> candidates(String name) {
        if (byId.containsKey(name)) {
            return List.of(name);
        }
        if (byLabel.containsKey(name)) {
            return List.of(byLabel.get(name));
        }
        return byId.keySet().stream().filter(id -> id.startsWith(name)).toList();
    }
}
