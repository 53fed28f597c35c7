package io.migratetest.revision;

import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemCode;
import io.migratetest.problem.ProblemException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** All revisions of a project and what builds on what; immutable, without cycles, duplicates or missing parents. */
public final class RevisionGraph {

    private final Map<String, Revision> byId;

    private RevisionGraph(Map<String, Revision> topological) {
        this.byId = topological;
    }

    /**
     * Builds the graph whole or refuses it.
     *
     * @param revisions in any order; among equals the given order is kept
     * @throws ProblemException with every duplicate id, missing parent and cycle
     */
    public static RevisionGraph of(Collection<Revision> revisions) {
        List<Problem> problems = new ArrayList<>(duplicates(revisions));
        Map<String, Revision> byId = new LinkedHashMap<>();
        revisions.forEach(revision -> byId.putIfAbsent(revision.id(), revision));
        problems.addAll(missingParents(byId));
        Map<String, Revision> sorted = sorted(byId);
        if (sorted.size() < byId.size()) {
            problems.add(cycle(byId, sorted.keySet()));
        }
        if (!problems.isEmpty()) {
            throw new ProblemException(problems);
        }
        return new RevisionGraph(sorted);
    }

    /** A chain: each revision's parent is the one before it. */
    public static RevisionGraph chain(List<Revision> ordered) {
        List<Revision> linked = new ArrayList<>();
        List<String> parents = List.of();
        for (Revision revision : ordered) {
            linked.add(revision.on(parents));
            parents = List.of(revision.id());
        }
        return of(linked);
    }

    /** Parents before children, otherwise in the order in which they were given. */
    public List<Revision> revisions() {
        return List.copyOf(byId.values());
    }

    public int size() {
        return byId.size();
    }

    public Optional<Revision> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The revision with an id. */
    public Revision require(String id) {
        return find(id).orElseThrow();
    }

    /** All that must be applied before a revision, parents first, without the revision itself. */
    public List<Revision> ancestors(Revision revision) {
        Set<String> wanted = closure(revision.parents());
        return byId.values().stream().filter(each -> wanted.contains(each.id())).toList();
    }

    /** The revisions on which none builds. */
    public List<Revision> heads() {
        Set<String> parents = byId.values().stream()
                .flatMap(revision -> revision.parents().stream())
                .collect(Collectors.toSet());
        return byId.values().stream()
                .filter(revision -> !parents.contains(revision.id()))
                .toList();
    }

    private Set<String> closure(List<String> start) {
        Set<String> found = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(start);
        while (!open.isEmpty()) {
            String id = open.pop();
            if (found.add(id)) {
                Optional.ofNullable(byId.get(id)).ifPresent(revision -> open.addAll(revision.parents()));
            }
        }
        return found;
    }

    /** Kahn's algorithm; what is left out stands on a cycle or behind one. */
    private static Map<String, Revision> sorted(Map<String, Revision> byId) {
        Map<String, Integer> waitingFor = new LinkedHashMap<>();
        Map<String, List<Revision>> children = new LinkedHashMap<>();
        for (Revision revision : byId.values()) {
            List<String> known =
                    revision.parents().stream().filter(byId::containsKey).toList();
            waitingFor.put(revision.id(), known.size());
            known.forEach(parent ->
                    children.computeIfAbsent(parent, id -> new ArrayList<>()).add(revision));
        }
        Deque<Revision> ready = byId.values().stream()
                .filter(revision -> waitingFor.getOrDefault(revision.id(), 0) == 0)
                .collect(Collectors.toCollection(ArrayDeque::new));
        Map<String, Revision> sorted = new LinkedHashMap<>();
        while (!ready.isEmpty()) {
            Revision revision = ready.removeFirst();
            sorted.put(revision.id(), revision);
            for (Revision child : children.getOrDefault(revision.id(), List.of())) {
                if (waitingFor.merge(child.id(), -1, Integer::sum) == 0) {
                    ready.addLast(child);
                }
            }
        }
        return sorted;
    }

    private static List<Problem> duplicates(Collection<Revision> revisions) {
        return revisions.stream()
                .collect(Collectors.groupingBy(Revision::id, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .filter(entry -> entry.getValue().size() > 1)
                .map(entry -> duplicate(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Problem duplicate(String id, List<Revision> revisions) {
        Problem problem = Problem.of(
                ProblemCode.DUPLICATE_REVISION, "%d revisions have the id '%s'".formatted(revisions.size(), id));
        for (Revision revision : revisions) {
            problem = problem.with("revision", revision.location().file());
        }
        return problem.with("so", "which of them runs first is undefined").help("give each revision an id of its own");
    }

    private static List<Problem> missingParents(Map<String, Revision> byId) {
        List<Problem> problems = new ArrayList<>();
        for (Revision revision : byId.values()) {
            for (String parent : revision.parents()) {
                if (!byId.containsKey(parent)) {
                    problems.add(Problem.of(
                                    ProblemCode.MISSING_PARENT,
                                    "revision '%s' builds on '%s', which does not exist"
                                            .formatted(revision.id(), parent))
                            .at(revision.location())
                            .help("restore the missing revision, or name the parent that was meant"));
                }
            }
        }
        return problems;
    }

    private static Problem cycle(Map<String, Revision> byId, Set<String> sorted) {
        Set<String> left = new LinkedHashSet<>(byId.keySet());
        left.removeAll(sorted);
        return Problem.of(ProblemCode.REVISION_CYCLE, "revisions build on each other in a circle")
                .with("revisions", String.join(", ", left))
                .help("remove one parent so that the revisions can be ordered");
    }
}
