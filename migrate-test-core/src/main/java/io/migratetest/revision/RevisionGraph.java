package io.migratetest.revision;

import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All revisions of a project and what builds on what; immutable, without cycles, duplicates or missing parents. */
public final class RevisionGraph {

    private final Map<String, Revision> byId;
    private final Map<String, String> byLabel;
    private final Relations relations;

    private RevisionGraph(Map<String, Revision> topological) {
        this.byId = topological;
        this.byLabel = labels(topological.values());
        this.relations = new Relations(topological.values());
    }

    /**
     * Builds the graph whole or refuses it.
     *
     * @param revisions in any order; of several branches the one that was given first comes first
     * @throws ProblemException with every duplicate id, ambiguous label, missing parent, missing dependency and cycle
     */
    public static RevisionGraph of(Collection<Revision> revisions) {
        List<Problem> problems = new ArrayList<>(GraphProblems.duplicates(revisions));
        Map<String, Revision> byId = new LinkedHashMap<>();
        revisions.forEach(revision -> byId.putIfAbsent(revision.id(), revision));
        problems.addAll(GraphProblems.ambiguousLabels(byId));
        problems.addAll(GraphProblems.missingParents(byId));
        new Dependencies(byId, labels(byId.values())).resolve(problems);
        Map<String, Set<String>> needs = new LinkedHashMap<>();
        byId.forEach((id, revision) -> needs.put(id, revision.links().needs()));
        List<String> sorted = TopologicalOrder.of(needs);
        if (sorted.size() < byId.size()) {
            sorted.forEach(needs::remove);
            problems.add(GraphProblems.cycle(
                    TopologicalOrder.cyclic(needs).stream().map(byId::get).toList()));
        }
        if (!problems.isEmpty()) {
            throw new ProblemException(problems);
        }
        Map<String, Revision> topological = new LinkedHashMap<>();
        sorted.forEach(id -> topological.put(id, byId.get(id)));
        return new RevisionGraph(topological);
    }

    private static Map<String, String> labels(Collection<Revision> revisions) {
        Map<String, String> labels = new HashMap<>();
        revisions.forEach(
                revision -> revision.links().labels().forEach(label -> labels.putIfAbsent(label, revision.id())));
        return labels;
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

    /** Each after all that it needs; a branch goes on as long as it can, otherwise in the order in which they were given. */
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

    /** The revision that begins the branch with this label. */
    public Optional<Revision> labelled(String label) {
        return Optional.ofNullable(byLabel.get(label)).map(byId::get);
    }

    /**
     * The revision that a person names: by its id, by the name of its file ({@code 2019-03-22-170700_add_users}), by its title, by the label of the branch that
     * begins with it, or by the beginning of an id or a title if no other revision begins so.
     *
     * @throws ProblemException if no revision fits, naming the near ones, or if several do
     */
    public Revision require(String name) {
        return find(name).or(() -> labelled(name)).orElseGet(() -> new RevisionLookup(byId.values()).require(name));
    }

    /**
     * The one revision that a target means: {@code head}, an id, a label, {@code LABEL@head}.
     *
     * @throws ProblemException if it means none, or several
     */
    public Revision one(String target) {
        Target parsed = Target.parse(target, this::isName);
        String place = new Places(this).one(parsed.branch(), parsed.symbol().orElse(target), target);
        return find(place).orElseGet(() -> require(target));
    }

    /** Whether {@link #require} would find a revision, or several. */
    boolean isName(String text) {
        return byId.containsKey(text)
                || byLabel.containsKey(text)
                || !new RevisionLookup(byId.values()).candidates(text).isEmpty();
    }

    /** All that must be applied before a revision, parents first, without the revision itself. */
    public List<Revision> ancestors(Revision revision) {
        Set<String> wanted = relations.allNeededFor(relations.needs(revision.id()));
        return inOrder(wanted);
    }

    /** The revisions that build directly on a revision. */
    public List<Revision> children(Revision revision) {
        return all(relations.children(revision.id()));
    }

    /** The revisions that build on a revision or depend on it. */
    public List<Revision> neededBy(Revision revision) {
        return all(relations.neededBy(revision.id()));
    }

    /** Those of some revisions that none of the others needs, parents first. */
    public List<Revision> newest(Set<String> ids) {
        return inOrder(Set.copyOf(relations.newest(ids)));
    }

    /** The revisions on which none builds. */
    public List<Revision> heads() {
        return byId.values().stream()
                .filter(revision -> relations.children(revision.id()).isEmpty())
                .toList();
    }

    /** The revisions that build on none. */
    public List<Revision> bases() {
        return byId.values().stream()
                .filter(revision -> revision.parents().isEmpty())
                .toList();
    }

    /** The heads on which no revision of another branch depends: a database at all of these has everything. */
    public List<Revision> independentHeads() {
        return byId.values().stream()
                .filter(revision -> relations.neededBy(revision.id()).isEmpty())
                .toList();
    }

    /** The labels of the branches that a revision is on: its own, those of its ancestors, and those of its descendants up to where its line branches. */
    public Set<String> labels(Revision revision) {
        if (byLabel.isEmpty()) {
            return Set.of();
        }
        Set<String> labels = new LinkedHashSet<>();
        inOrder(relations.ancestors(List.of(revision.id())))
                .forEach(each -> labels.addAll(each.links().labels()));
        Revision end = revision;
        while (true) {
            List<Revision> children = children(end);
            if (children.size() != 1 || children.get(0).parents().size() != 1) {
                return labels;
            }
            end = children.get(0);
            labels.addAll(end.links().labels());
        }
    }

    Relations relations() {
        return relations;
    }

    /** Revisions by their ids, parents first. */
    List<Revision> inOrder(Set<String> ids) {
        return byId.values().stream().filter(each -> ids.contains(each.id())).toList();
    }

    private List<Revision> all(Collection<String> ids) {
        return ids.stream().flatMap(id -> find(id).stream()).toList();
    }
}
