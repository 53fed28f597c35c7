package io.migratetest.check;

import io.migratetest.database.DatabaseServer;
import io.migratetest.problem.ProblemException;
import io.migratetest.revision.Revision;
import io.migratetest.revision.RevisionGraph;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The round trips of a history: those of a long one in several parts at the same time.
 *
 * <p>Each part after the first begins with upgrades through those before it, and has a server of its own, so that nothing in which one is engaged can matter to
 * another, not even what all databases of a server share. On a server that somebody else started everything happens one after the other.
 */
public final class HistoryCheck {

    /** A part that is shorter is done before a second server would have been of use. */
    private static final int SHORTEST_PART = 50;

    private final DatabaseServer server;
    private final Allowance allowance;
    private final RevisionGraph graph;
    private final RowsOptions rows;

    /**
     * Round trips on a server.
     *
     * @param server stays open, as do those that are started beside it
     */
    public HistoryCheck(DatabaseServer server, Allowance allowance, RevisionGraph graph) {
        this(server, allowance, graph, RowsOptions.OFF);
    }

    /** The same with rows, of which a downgrade must not lose any. */
    public HistoryCheck(DatabaseServer server, Allowance allowance, RevisionGraph graph, RowsOptions rows) {
        this.server = server;
        this.allowance = allowance;
        this.graph = graph;
        this.rows = rows;
    }

    /**
     * Makes them.
     *
     * @param revisions parents first
     * @param parts how many may be under way at the same time
     * @param progress is told each result in the order of the revisions
     * @return what there is to say about the path to head, see {@link RoundTripCheck#provePath}
     * @throws ProblemException in the area {@code DATABASE} if a server is lost on the way
     */
    public List<Finding> run(List<Revision> revisions, int parts, Consumer<RevisionResult> progress) {
        int number = server.another().isPresent() ? Math.min(parts, revisions.size() / SHORTEST_PART) : 1;
        List<List<Revision>> division = Division.of(revisions, Math.max(1, number));
        List<LaterPart> later = new ArrayList<>();
        Set<Finding> findings = new LinkedHashSet<>();
        try (RoundTripCheck first = new RoundTripCheck(server, allowance, graph, rows)) {
            for (int place = 1; place < division.size(); place++) {
                later.add(part(place, division.get(place)));
            }
            findings.addAll(check(first, division.get(0), progress));
            for (int place = 1; place < division.size(); place++) {
                LaterPart part = later.get(place - 1);
                if (part.isOpen()) {
                    boolean isLast = place == division.size() - 1;
                    findings.addAll(finish(part, first, isLast ? part.handOver() : List.of(), progress));
                } else {
                    findings.addAll(check(first, division.get(place), progress));
                }
            }
            return List.copyOf(findings);
        } finally {
            later.forEach(LaterPart::close);
        }
    }

    /**
     * Waits for a part, and makes use of the time.
     *
     * @param handedOver its last revisions, which the first check takes on
     */
    private static Set<Finding> finish(
            LaterPart part, RoundTripCheck first, List<Revision> handedOver, Consumer<RevisionResult> progress) {
        List<RevisionResult> results = new ArrayList<>();
        for (Revision revision : handedOver) {
            results.add(first.result(revision));
            part.tellThoseAtHand(progress);
        }
        Set<Finding> findings = new LinkedHashSet<>(handedOver.isEmpty() ? List.of() : first.provePath());
        part.tellAll(progress);
        findings.addAll(part.path());
        results.forEach(progress);
        return findings;
    }

    private static List<Finding> check(
            RoundTripCheck check, List<Revision> revisions, Consumer<RevisionResult> progress) {
        revisions.forEach(revision -> progress.accept(check.result(revision)));
        return check.provePath();
    }

    /** If no other server starts, the one that runs does all. */
    private LaterPart part(int place, List<Revision> revisions) {
        return new LaterPart(
                () -> new RoundTripCheck(server.beside(place).orElseThrow(), allowance, graph, rows), revisions);
    }
}
