package io.migratetest.revision;

import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemCode;
import io.migratetest.problem.ProblemException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The ways that lead from where a database is: which revisions to run, in which order, to reach a target.
 *
 * <p>Targets mean what they mean to Alembic: {@code head}, {@code heads}, {@code base}, {@code 0007} or an unambiguous beginning of an id, {@code +1},
 * {@code -2}, {@code 0007+1}, the label of a branch, and {@code label@} before any of these. Only what is ambiguous there with a warning is refused here.
 */
public final class Route {

    private final RevisionGraph graph;
    private final Relations relations;
    private final Places places;
    private final List<String> current;
    private final Set<String> applied;

    private Route(RevisionGraph graph, List<String> current) {
        this.graph = graph;
        this.relations = graph.relations();
        this.places = new Places(graph);
        this.current = current;
        this.applied = relations.allNeededFor(current);
    }

    /**
     * The ways from a state.
     *
     * @param current the newest applied revisions; empty at base
     */
    public static Route from(RevisionGraph graph, Collection<Revision> current) {
        return new Route(graph, Places.ids(current));
    }

    /**
     * The revisions to upgrade, each after all that it needs; empty if the database is there, or beyond.
     *
     * @throws ProblemException if the target is unknown or ambiguous, or if it lies the other way
     */
    public List<Revision> up(String text) {
        Target target = Target.parse(text, graph::isName);
        List<String> ends = ends(target);
        refuseOverlap(ends, text);
        Set<String> wanted = new LinkedHashSet<>(relations.allNeededFor(ends));
        wanted.removeAll(applied);
        return graph.inOrder(wanted);
    }

    /** The revisions that a target means: none for the base, several only for {@code heads}. */
    private List<String> ends(Target target) {
        if (target.steps() != 0) {
            return List.of(stepsUp(target));
        }
        String symbol = target.symbol().orElseThrow();
        List<String> ends = places.all(target.branch(), symbol);
        if (symbol.equals(Target.HEAD)) {
            places.only(ends, target.text(), "heads, or one of them");
        }
        return ends;
    }

    private String stepsUp(Target target) {
        if (target.isRelativeToCurrent() && target.steps() < 0) {
            throw wrongWay("an upgrade", "head, heads, +1, or the id of a revision");
        }
        String from = target.isRelativeToCurrent() ? tip(target) : start(target);
        Optional<String> way = target.steps() > 0 ? target.branch() : Optional.empty();
        String end = places.walk(from, target.steps(), way, target.text());
        if (end.equals(Places.BASE)) {
            throw wrongWay("an upgrade", "head, heads, +1, or the id of a revision");
        }
        return end;
    }

    /** Where a relative upgrade begins: at the newest applied revision, of a branch if one is named. */
    private String tip(Target target) {
        List<String> tips = places.onBranch(target.branch(), current);
        if (tips.isEmpty() && target.branch().isPresent()) {
            // The branch is applied as far as others build on it or depend on it, or not at all.
            tips = relations.newest(places.onBranch(target.branch(), applied));
        }
        return tips.isEmpty() ? Places.BASE : places.only(tips, target.text(), "a revision, or a branch: label@+1");
    }

    private String start(Target target) {
        Optional<String> branch = target.steps() > 0 ? Optional.empty() : target.branch();
        return places.one(branch, target.symbol().orElseThrow(), target.text());
    }

    /**
     * The revisions to downgrade, each before all that it needs; empty if the database is there.
     *
     * @throws ProblemException if the target is unknown or ambiguous, or if it is not applied
     */
    public List<Revision> down(String text) {
        Target target = Target.parse(text, graph::isName);
        End end = target.steps() == 0 ? absolute(target) : stepsDown(target);
        Set<String> leaving = relations.allThatNeed(roots(end));
        leaving.retainAll(applied);
        if (leaving.isEmpty() && !end.place().equals(Places.BASE) && !current.contains(end.place())) {
            throw notThere(end.place());
        }
        List<Revision> route = new ArrayList<>(graph.inOrder(leaving));
        Collections.reverse(route);
        return route;
    }

    /**
     * Where a downgrade ends.
     *
     * @param branch the only one that is downgraded; empty for all
     */
    private record End(String place, Optional<String> branch) {}

    private End absolute(Target target) {
        String symbol = target.symbol().orElseThrow();
        // The branch says what is taken back, not where the revision stands: billing@0003 takes billing back to what
        // came from 0003.
        Optional<String> branch = symbol.startsWith(Target.HEAD) ? target.branch() : Optional.empty();
        target.branch().ifPresent(places::root);
        return new End(places.one(branch, symbol, target.text()), target.branch());
    }

    private End stepsDown(Target target) {
        if (!target.isRelativeToCurrent()) {
            String place = places.walk(start(target), target.steps(), target.branch(), target.text());
            return new End(place, target.branch());
        }
        if (target.steps() > 0) {
            throw wrongWay("a downgrade", "base, -1, or the id of a revision");
        }
        if (target.branch().isEmpty()) {
            String tip = current.isEmpty()
                    ? Places.BASE
                    : places.only(current, target.text(), "a revision, or a branch: label@-1");
            return new End(
                    places.walk(tip, target.steps(), Optional.empty(), target.text()),
                    Optional.of(tip).filter(id -> !id.equals(Places.BASE)));
        }
        List<String> tips = places.onBranch(target.branch(), current);
        if (tips.isEmpty()) {
            tips = places.onBranch(target.branch(), appliedTips());
        }
        if (tips.isEmpty()) {
            throw notThere(places.root(target.branch().get()));
        }
        String tip = places.only(tips, target.text(), "a revision");
        return new End(places.walk(tip, target.steps(), Optional.empty(), target.text()), target.branch());
    }

    /** The applied revisions on which no applied one builds, though some may depend on them. */
    private List<String> appliedTips() {
        return applied.stream()
                .filter(id -> relations.children(id).stream().noneMatch(applied::contains))
                .toList();
    }

    /** The revisions that have to go, together with all that needs them. */
    private List<String> roots(End end) {
        List<String> roots =
                end.place().equals(Places.BASE) ? Places.ids(graph.bases()) : relations.children(end.place());
        if (end.branch().isEmpty() || roots.size() < 2) {
            return roots;
        }
        Set<String> line = relations.ancestors(List.of(places.root(end.branch().get())));
        List<String> ofBranch = roots.stream().filter(line::contains).toList();
        if (ofBranch.isEmpty()) {
            throw notThere(end.place());
        }
        return ofBranch;
    }

    /**
     * The newest applied revisions if these are declared to be applied, in place of what is applied of their own branches.
     *
     * @param targets {@code head}, {@code heads}, {@code base}, ids, labels; with {@code label@} before them; {@code base} takes a branch out, or everything
     * @throws ProblemException if one is unknown or ambiguous: {@code head} too, where there are several
     */
    public List<Revision> stamped(List<String> targets) {
        Set<String> left = new LinkedHashSet<>(applied);
        for (String text : targets) {
            Target target = Target.parse(text, graph::isName);
            List<String> ends = ends(target);
            if (ends.isEmpty()) {
                List<String> heads = new ArrayList<>(current);
                heads.removeAll(places.onBranch(target.branch(), current));
                left.retainAll(relations.allNeededFor(heads));
            }
            for (String end : ends) {
                left.removeAll(relations.allThatNeed(List.of(end)));
                left.addAll(relations.allNeededFor(List.of(end)));
            }
        }
        return graph.newest(left);
    }

    private ProblemException notThere(String place) {
        String title = graph.find(place).map(Revision::quotedTitle).orElse(Target.BASE);
        return Problem.of(ProblemCode.INVALID_ARGUMENT, "no downgrade leads to %s from here".formatted(title))
                .with("database at", current.isEmpty() ? Target.BASE : String.join(", ", current))
                .help("downgrade to a revision below, or upgrade to this one")
                .asException();
    }

    private void refuseOverlap(List<String> ends, String text) {
        List<String> overlapping = ends.stream()
                .filter(end ->
                        relations.allThatNeed(relations.neededBy(end)).stream().anyMatch(ends::contains))
                .toList();
        if (!overlapping.isEmpty()) {
            throw Problem.of(
                            ProblemCode.INVALID_ARGUMENT,
                            "'%s' means revisions of which one needs another".formatted(text))
                    .with("needed", String.join(", ", overlapping))
                    .help("name one of them")
                    .asException();
        }
    }

    private static ProblemException wrongWay(String direction, String targets) {
        return Problem.of(ProblemCode.INVALID_ARGUMENT, "the target of %s lies the other way".formatted(direction))
                .with("targets", targets)
                .asException();
    }
}
