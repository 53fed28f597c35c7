package io.migratetest.revision;

import static java.util.stream.Collectors.joining;

import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemCode;
import io.migratetest.problem.ProblemException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds out where a new revision joins a graph. */
public final class Attachment {

    private final RevisionGraph graph;
    private final Places places;

    /** What may be built on. */
    public enum Onto {
        /** A revision on which none builds yet. */
        HEADS_ONLY,
        /** Any revision, so that a branch begins there. */
        ANY
    }

    public Attachment(RevisionGraph graph) {
        this.graph = graph;
        this.places = new Places(graph);
    }

    /**
     * The parents of a new revision.
     *
     * @param targets {@code head}, {@code heads}, {@code base}, ids, or {@code LABEL@} and one of these; several to merge branches
     * @return their ids; none for a new base
     * @throws ProblemException if one is unknown, ambiguous, or no head although only heads are allowed
     */
    public List<String> parents(List<String> targets, Onto onto) {
        if (graph.size() == 0) {
            return List.of();
        }
        Set<String> parents = new LinkedHashSet<>();
        for (String text : targets) {
            Target target = Target.parse(text, graph::isName);
            String symbol = target.symbol().orElse("");
            if (symbol.isEmpty() || target.steps() != 0) {
                throw Problem.of(ProblemCode.INVALID_ARGUMENT, "'%s' is no place to build on".formatted(text))
                        .with("expected", "head, heads, base, an id, or LABEL@ and one of these")
                        .asException();
            }
            // A head on which only another branch depends is still one to build on.
            List<String> found = symbol.equals(Target.HEADS)
                    ? places.onBranch(target.branch(), Places.ids(graph.heads()))
                    : places.all(target.branch(), symbol);
            if (!symbol.equals(Target.HEADS) && found.size() > 1) {
                throw severalHeads(found).asException();
            }
            parents.addAll(found);
        }
        if (onto == Onto.HEADS_ONLY) {
            parents.forEach(this::requireHead);
        }
        return List.copyOf(parents);
    }

    private Problem severalHeads(List<String> heads) {
        return Problem.of(ProblemCode.INVALID_ARGUMENT, "there are %d heads to build on".formatted(heads.size()))
                .with(
                        "they are",
                        graph.inOrder(Set.copyOf(heads)).stream()
                                .map(Revision::title)
                                .collect(joining("\n")))
                .help("name one: --head ID; or merge them first: migrate-test merge heads");
    }

    private void requireHead(String id) {
        graph.find(id).filter(revision -> !graph.children(revision).isEmpty()).ifPresent(revision -> {
            throw Problem.of(ProblemCode.INVALID_ARGUMENT, "%s is no head".formatted(revision.quotedTitle()))
                    .with(
                            "on it builds",
                            graph.children(revision).stream()
                                    .map(Revision::title)
                                    .collect(joining("\n")))
                    .help("build on a head, or begin a branch there: --splice")
                    .asException();
        });
    }
}
