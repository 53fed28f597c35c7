package io.migratetest.revision;

import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
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
        List<Problem> problems = new ArrayList<>(GraphProblems.duplicates(revisions));
        Map<String, Revision> byId = new LinkedHashMap<>();
        revisions.forEach(revision -> byId.putIfAbsent(revision.id(), revision));
        problems.addAll(GraphProblems.missingParents(byId));
        Map<String, Revision> sorted = TopologicalOrder.of(byId);
        if (sorted.size() < byId.size()) {
            byId.keySet().removeAll(sorted.keySet());
            problems.add(GraphProblems.cycle(TopologicalOrder.cyclic(byId.values())));
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

    /** The revision with exactly this id. */
    public Optional<Revision> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * The revision that a person names: by its id, by the name of its file ({@code 2019-03-22-170700_add_users}), by its title, or by the
     * beginning of one of these if no other revision begins so.
     *
     * @throws ProblemException if no revision fits, naming the near ones, or if several do
     */
    public Revision require(String name) {
        return find(name).orElseGet(() -> new RevisionLookup(byId.values()).require(name));
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
}
