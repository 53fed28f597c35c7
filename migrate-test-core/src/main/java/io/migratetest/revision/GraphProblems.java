package io.migratetest.revision;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemCode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

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

    /** A label is a name for one branch, and no id at the same time. */
    static List<Problem> ambiguousLabels(Map<String, Revision> byId) {
        Map<String, List<Revision>> byLabel = new LinkedHashMap<>();
        byId.values()
                .forEach(revision -> revision.links()
                        .labels()
                        .forEach(label -> byLabel.computeIfAbsent(label, key -> new ArrayList<>())
                                .add(revision)));
        Stream<Problem> shared = byLabel.entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1)
                .map(entry -> labelProblem(
                        "%d revisions begin a branch '%s'"
                                .formatted(entry.getValue().size(), entry.getKey()),
                        entry.getValue()));
        Stream<Problem> ids = byLabel.entrySet().stream()
                .filter(entry -> byId.containsKey(entry.getKey()))
                .map(entry -> labelProblem(
                        "the branch '%s' is called like a revision".formatted(entry.getKey()),
                        List.of(entry.getValue().get(0), byId.get(entry.getKey()))));
        return Stream.concat(shared, ids).toList();
    }

    private static Problem labelProblem(String headline, List<Revision> revisions) {
        return Problem.of(ProblemCode.AMBIGUOUS_LABEL, headline)
                .with("revisions", revisions.stream().map(GraphProblems::file).collect(joining("\n")))
                .with("so", "nobody can say which one is meant")
                .help("give each branch a label of its own");
    }

    private static String file(Revision revision) {
        return revision.location().file();
    }

    static List<Problem> missingParents(Map<String, Revision> byId) {
        return byId.values().stream()
                .flatMap(revision -> revision.parents().stream()
                        .filter(parent -> !byId.containsKey(parent))
                        .map(parent -> missing(revision, "builds on", parent, "parent")))
                .toList();
    }

    static Problem missingDependency(Revision revision, String dependency) {
        return missing(revision, "depends on", dependency, "dependency");
    }

    private static Problem missing(Revision revision, String verb, String id, String relation) {
        return Problem.of(
                        ProblemCode.MISSING_PARENT,
                        "revision '%s' %s '%s', which does not exist".formatted(revision.id(), verb, id))
                .at(revision.location())
                .with("so", "neither it nor what builds on it can be applied")
                .help("restore the missing revision, or name the %s that was meant".formatted(relation));
    }

    static Problem ambiguousDependency(Revision revision, String dependency, List<String> candidates) {
        return Problem.of(
                        ProblemCode.MISSING_PARENT,
                        "revision '%s' depends on '%s', which could be any of %d revisions"
                                .formatted(revision.id(), dependency, candidates.size()))
                .at(revision.location())
                .with("they are", String.join(", ", candidates))
                .help("write more of the id");
    }

    static Problem cycle(List<Revision> revisions) {
        return Problem.of(ProblemCode.REVISION_CYCLE, "revisions build on each other in a circle")
                .with("revisions", revisions.stream().map(GraphProblems::link).collect(joining("\n")))
                .with("so", "none of them can be the first")
                .help(
                        revisions.stream()
                                        .allMatch(
                                                each -> each.links().dependsOn().isEmpty())
                                ? "take away one of these parents"
                                : "take away one of these parents or dependencies");
    }

    private static String link(Revision revision) {
        List<String> ties = new ArrayList<>();
        if (!revision.parents().isEmpty()) {
            ties.add("builds on " + String.join(", ", revision.parents()));
        }
        if (!revision.links().dependsOn().isEmpty()) {
            ties.add("depends on " + String.join(", ", revision.links().dependsOn()));
        }
        return "%s %s".formatted(revision.id(), String.join(" and ", ties));
    }
}
