package io.migratetest.revision;

import static java.util.stream.Collectors.joining;

import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemCode;
import io.migratetest.problem.ProblemException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the places of a graph that people name: revisions, heads, the base, and what lies some steps from them. */
final class Places {

    /** Before the first revision; no id is empty. */
    static final String BASE = "";

    private final RevisionGraph graph;
    private final Relations relations;

    Places(RevisionGraph graph) {
        this.graph = graph;
        this.relations = graph.relations();
    }

    /**
     * The one place that a symbol means on a branch.
     *
     * @return an id, or {@link #BASE}
     * @throws ProblemException if it means nothing or several
     */
    String one(Optional<String> branch, String symbol, String target) {
        List<String> places = all(branch, symbol);
        return symbol.equals(Target.BASE)
                ? BASE
                : only(places, target, symbol.startsWith(Target.HEAD) ? "heads, or one of them" : "one of them");
    }

    /**
     * All places that a symbol means on a branch; none for the base.
     *
     * @throws ProblemException if it names no revision, or one of another branch
     */
    List<String> all(Optional<String> branch, String symbol) {
        return switch (symbol) {
            case Target.BASE -> List.of();
            case Target.HEAD -> onBranch(branch, ids(graph.heads()));
            case Target.HEADS ->
                branch.isPresent() ? onBranch(branch, ids(graph.heads())) : ids(graph.independentHeads());
            default -> List.of(revision(branch, symbol));
        };
    }

    private String revision(Optional<String> branch, String name) {
        String id = graph.require(name).id();
        if (branch.isPresent() && !relations.lineage(id).contains(root(branch.get()))) {
            throw Problem.of(
                            ProblemCode.UNKNOWN_REVISION,
                            "revision '%s' is not on the branch '%s'".formatted(id, branch.get()))
                    .help("leave the branch away, or name a revision of that branch")
                    .asException();
        }
        return id;
    }

    /** Those of some revisions that are ancestors or descendants of where a branch begins; all of them if none is named. */
    List<String> onBranch(Optional<String> branch, Collection<String> ids) {
        if (branch.isEmpty()) {
            return List.copyOf(ids);
        }
        Set<String> lineage = relations.lineage(root(branch.get()));
        return ids.stream().filter(lineage::contains).toList();
    }

    /** The revision that stands for a branch: the one that has its label, or any revision that is named instead. */
    String root(String branch) {
        return graph.labelled(branch)
                .or(() -> graph.isName(branch) ? Optional.of(graph.require(branch)) : Optional.empty())
                .map(Revision::id)
                .orElseThrow(() -> Problem.of(ProblemCode.UNKNOWN_REVISION, "there is no branch '%s'".formatted(branch))
                        .with("branches", labels())
                        .help("name the label of a branch, or a revision on it")
                        .asException());
    }

    private String labels() {
        String labels = graph.revisions().stream()
                .flatMap(revision -> revision.links().labels().stream())
                .collect(joining(", "));
        return labels.isEmpty() ? "none has a label" : labels;
    }

    /**
     * The place that lies some steps from another, along parents and children.
     *
     * @param from an id, or {@link #BASE}
     * @param branch where to go if there are several ways up
     * @throws ProblemException if it would be beyond the end, or if there are several ways
     */
    String walk(String from, int steps, Optional<String> branch, String target) {
        String place = from;
        for (int done = 0; done < Math.abs(steps); done++) {
            List<String> next = steps > 0 ? onBranch(branch, above(place)) : below(place);
            if (next.isEmpty()) {
                throw Problem.of(
                                ProblemCode.INVALID_ARGUMENT,
                                "'%s' leads too far: only %d of %d steps are left"
                                        .formatted(target, done, Math.abs(steps)))
                        .help("go fewer steps, or name a revision")
                        .asException();
            }
            place = only(next, target, "one of them");
        }
        return place;
    }

    private List<String> above(String place) {
        return place.equals(BASE) ? ids(graph.bases()) : relations.children(place);
    }

    private List<String> below(String place) {
        if (place.equals(BASE)) {
            return List.of();
        }
        List<String> parents = relations.parents(place);
        return parents.isEmpty() ? List.of(BASE) : parents;
    }

    /**
     * The only one of several places.
     *
     * @throws ProblemException if there is none or another one
     */
    String only(List<String> candidates, String target, String instead) {
        if (candidates.size() == 1) {
            return candidates.get(0);
        }
        if (candidates.isEmpty()) {
            throw Problem.of(ProblemCode.NO_REVISIONS, "there is no '%s': there are no revisions".formatted(target))
                    .asException();
        }
        throw Problem.of(
                        ProblemCode.INVALID_ARGUMENT,
                        "'%s' could be any of %d revisions".formatted(target, candidates.size()))
                .with(
                        "they are",
                        graph.inOrder(Set.copyOf(candidates)).stream()
                                .map(Revision::title)
                                .collect(joining("\n")))
                .help("name " + instead)
                .asException();
    }

    static List<String> ids(Collection<Revision> revisions) {
        return revisions.stream().map(Revision::id).toList();
    }
}
