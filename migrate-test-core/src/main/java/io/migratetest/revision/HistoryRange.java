package io.migratetest.revision;

import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemCode;
import io.migratetest.problem.ProblemException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A part of a history that people name by its ends, both included: {@code 0003:0007}, {@code :head}, {@code -3:current}, {@code current:+2}. */
public final class HistoryRange {

    private static final String CURRENT = "current";

    private final RevisionGraph graph;
    private final Relations relations;
    private final Places places;
    private final List<String> current;

    /**
     * Ranges of a graph.
     *
     * @param current the newest applied revisions, for ranges that name them; empty at base, or where nobody asked a database
     */
    public HistoryRange(RevisionGraph graph, Collection<Revision> current) {
        this.graph = graph;
        this.relations = graph.relations();
        this.places = new Places(graph);
        this.current = Places.ids(current);
    }

    /** Whether a range can be understood only with a database that says where it is. */
    public static boolean needsDatabase(String range) {
        return range.contains(CURRENT);
    }

    /**
     * The revisions of a range, parents first.
     *
     * @throws ProblemException if an end is unknown or ambiguous, or if there is no colon
     */
    public List<Revision> revisions(String range) {
        int colon = range.indexOf(':');
        if (colon < 0 || range.indexOf(':', colon + 1) >= 0) {
            throw Problem.of(ProblemCode.INVALID_ARGUMENT, "'%s' is no range".formatted(range))
                    .with("expected", "FROM:TO, FROM: or :TO")
                    .asException();
        }
        String from = range.substring(0, colon).strip();
        String to = range.substring(colon + 1).strip();
        List<String> ends = isDistance(to) ? steps(to, from) : ends(to, Target.HEADS);
        List<String> starts = isDistance(from) ? steps(from, to) : ends(from, Target.BASE);
        Set<String> wanted = new LinkedHashSet<>(relations.allNeededFor(ends));
        if (!starts.isEmpty()) {
            wanted.retainAll(relations.descendants(starts));
        }
        return graph.inOrder(wanted);
    }

    private static boolean isDistance(String end) {
        return end.startsWith("+") || end.startsWith("-");
    }

    private List<String> ends(String text, String usual) {
        if (text.equals(CURRENT)) {
            return current;
        }
        Target target = Target.parse(text.isEmpty() ? usual : text, graph::isName);
        String symbol = target.symbol().orElseThrow();
        if (target.steps() == 0) {
            return places.all(target.branch(), symbol);
        }
        String from = symbol.equals(CURRENT)
                ? places.only(current, text, "a revision")
                : places.one(target.branch(), symbol, text);
        return place(places.walk(from, target.steps(), target.branch(), text));
    }

    /** An end that is some steps from the other one. */
    private List<String> steps(String distance, String other) {
        int steps = Target.parse(distance, name -> false).steps();
        List<String> others = ends(other, steps < 0 ? Target.HEADS : Target.BASE);
        String from = others.isEmpty() ? Places.BASE : places.only(others, distance, "both ends");
        return place(places.walk(from, steps, Optional.empty(), distance));
    }

    private static List<String> place(String place) {
        return place.equals(Places.BASE) ? List.of() : List.of(place);
    }
}
