package io.migratetest.revision;

import static java.util.stream.Collectors.joining;

import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemCode;
import io.migratetest.problem.ProblemException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The ways that lead from where a database is: which revisions to run, in which order, to reach a target. */
public final class Route {

    private final RevisionGraph graph;
    private final Set<Revision> applied;

    private Route(RevisionGraph graph, Set<Revision> applied) {
        this.graph = graph;
        this.applied = applied;
    }

    /**
     * The ways from a state.
     *
     * @param current the newest applied revisions; empty at base
     */
    public static Route from(RevisionGraph graph, Collection<Revision> current) {
        Set<Revision> applied = new LinkedHashSet<>();
        for (Revision revision : current) {
            applied.addAll(graph.ancestors(revision));
            applied.add(revision);
        }
        return new Route(graph, applied);
    }

    /**
     * The revisions to upgrade, parents first; empty if the database is there.
     *
     * @throws ProblemException if the target is unknown, ambiguous or behind
     */
    public List<Revision> up(Target target) {
        if (target instanceof Target.Head) {
            return missing(List.of(only(graph.heads(), "head", "heads, or one of them")));
        }
        if (target instanceof Target.Heads) {
            return missing(graph.heads());
        }
        if (target instanceof Target.Relative relative && relative.steps() > 0) {
            return next(relative.steps());
        }
        if (target instanceof Target.At at) {
            return ahead(graph.require(at.id()));
        }
        throw wrongWay("an upgrade", "head, heads, +1, or the id of a revision").asException();
    }

    /**
     * The revisions to downgrade, children first; empty if the database is there.
     *
     * @throws ProblemException if the target is unknown, ambiguous or ahead
     */
    public List<Revision> down(Target target) {
        if (target instanceof Target.Base) {
            return reversed(graph.revisions().stream().filter(applied::contains).toList());
        }
        if (target instanceof Target.Relative relative && relative.steps() < 0) {
            return last(-relative.steps());
        }
        if (target instanceof Target.At at) {
            return behind(graph.require(at.id()));
        }
        throw wrongWay("a downgrade", "base, -1, or the id of a revision").asException();
    }

    private List<Revision> missing(List<Revision> ends) {
        Set<Revision> wanted = new LinkedHashSet<>(ends);
        ends.forEach(end -> wanted.addAll(graph.ancestors(end)));
        wanted.removeAll(applied);
        return graph.revisions().stream().filter(wanted::contains).toList();
    }

    private List<Revision> ahead(Revision end) {
        if (applied.contains(end) && !isCurrent(end)) {
            throw Problem.of(
                            ProblemCode.INVALID_ARGUMENT,
                            "the database is past %s already".formatted(end.quotedTitle()))
                    .help("downgrade to it, or upgrade to a later revision")
                    .asException();
        }
        return missing(List.of(end));
    }

    private List<Revision> behind(Revision end) {
        if (!applied.contains(end)) {
            throw Problem.of(ProblemCode.INVALID_ARGUMENT, "the database is not at %s yet".formatted(end.quotedTitle()))
                    .help("upgrade to it, or downgrade to an earlier revision")
                    .asException();
        }
        return reversed(graph.revisions().stream()
                .filter(applied::contains)
                .filter(revision -> graph.ancestors(revision).contains(end))
                .toList());
    }

    private List<Revision> next(int steps) {
        Set<Revision> reached = new LinkedHashSet<>(applied);
        List<Revision> route = new ArrayList<>();
        while (route.size() < steps) {
            List<Revision> candidates = graph.revisions().stream()
                    .filter(revision -> !reached.contains(revision))
                    .filter(revision -> reached.containsAll(graph.ancestors(revision)))
                    .toList();
            route.add(step(candidates, steps, route.size()));
            reached.add(route.get(route.size() - 1));
        }
        return route;
    }

    private List<Revision> last(int steps) {
        Set<Revision> left = new LinkedHashSet<>(applied);
        List<Revision> route = new ArrayList<>();
        while (route.size() < steps) {
            List<Revision> candidates = left.stream()
                    .filter(revision ->
                            left.stream().noneMatch(each -> each.parents().contains(revision.id())))
                    .toList();
            route.add(step(candidates, -steps, route.size()));
            left.remove(route.get(route.size() - 1));
        }
        return route;
    }

    private static Revision step(List<Revision> candidates, int steps, int done) {
        if (candidates.isEmpty()) {
            throw Problem.of(
                            ProblemCode.INVALID_ARGUMENT,
                            "%+d leads too far: only %d revisions are left".formatted(steps, done))
                    .help("go fewer steps, or name a revision")
                    .asException();
        }
        return only(candidates, "%+d".formatted(steps), "one of them");
    }

    private boolean isCurrent(Revision revision) {
        return applied.stream().noneMatch(each -> each.parents().contains(revision.id()));
    }

    private static Revision only(List<Revision> candidates, String target, String instead) {
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
                .with("they are", candidates.stream().map(Revision::title).collect(joining("\n")))
                .help("name " + instead)
                .asException();
    }

    private static Problem wrongWay(String direction, String targets) {
        return Problem.of(ProblemCode.INVALID_ARGUMENT, "the target of %s lies the other way".formatted(direction))
                .with("targets", targets);
    }

    private static List<Revision> reversed(List<Revision> revisions) {
        List<Revision> reversed = new ArrayList<>(revisions);
        Collections.reverse(reversed);
        return reversed;
    }
}
