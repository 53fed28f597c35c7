package io.migratetest.revision;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemCode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What keeps revisions from being a graph. */
final class GraphProblems {

    private GraphProblems() {}

    static List<Problem> duplicates(Collection<Revision> revisions) {
        return revisions.stream().collect(groupingBy(Revision::id, LinkedHashMap::new, toList())).entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1)
                .map(entry -> duplicate(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Problem duplicate(String id, List<Revision> revisions) {
        return Problem.of(
                        ProblemCode.DUPLICATE_REVISION, "%d revisions have the id '%s'".formatted(revisions.size(), id))
                .with("revisions", revisions.stream().map(GraphProblems::file).collect(joining("\n")))
                .with("so", "which of them runs first is undefined")
                .help("give each revision an id of its own");
    }

    private static String file(Revision revision) {
        return revision.location().file();
    }

    static List<Problem> missingParents(Map<String, Revision> byId) {
        return byId.values().stream()
                .flatMap(revision -> revision.parents().stream()
                        .filter(parent -> !byId.containsKey(parent))
                        .map(parent -> missingParent(revision, parent)))
                .toList();
    }

    private static Problem missingParent(Revision revision, String parent) {
        return Problem.of(
                        ProblemCode.MISSING_PARENT,
                        "revision '%s' builds on '%s', which does not exist".formatted(revision.id(), parent))
                .at(revision.location())
                .with("so", "neither it nor what builds on it can be applied")
                .help("restore the missing revision, or name the parent that was meant");
    }

    static Problem cycle(List<Revision> revisions) {
        return Problem.of(ProblemCode.REVISION_CYCLE, "revisions build on each other in a circle")
                .with("revisions", revisions.stream().map(GraphProblems::link).collect(joining("\n")))
                .with("so", "none of them can be the first")
                .help("take away one of these parents");
    }

    private static String link(Revision revision) {
        return "%s builds on %s".formatted(revision.id(), String.join(", ", revision.parents()));
    }
}
