package io.migratetest.run;

import io.migratetest.revision.Revision;
import io.migratetest.revision.RevisionGraph;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** The revisions that are applied to a database, and what a move makes of them. */
final class Applied {

    private final RevisionGraph graph;
    private final Set<String> ids = new HashSet<>();
    private final SortedSet<String> newest = new TreeSet<>();

    /** Everything that the newest applied revisions need, and these. Ids that no revision has are left out. */
    Applied(RevisionGraph graph, Collection<String> heads) {
        this.graph = graph;
        for (String head : heads) {
            graph.find(head).ifPresent(revision -> {
                ids.add(head);
                graph.ancestors(revision).forEach(each -> ids.add(each.id()));
            });
        }
        graph.newest(ids).forEach(revision -> newest.add(revision.id()));
    }

    boolean has(Revision revision) {
        return ids.contains(revision.id());
    }

    /** The ids of those that nothing applied needs, sorted as the version table gives them. */
    List<String> heads() {
        return List.copyOf(newest);
    }

    /** Whether a move can be made: what it needs is applied, and nothing that needs what it takes back. */
    boolean allows(Move move) {
        return move.direction() == Direction.UPGRADE
                ? ids.containsAll(move.revision().links().needs())
                : graph.neededBy(move.revision()).stream().noneMatch(this::has);
    }

    /** Whether a move was made already. */
    boolean isBehind(Move move) {
        return has(move.revision()) == (move.direction() == Direction.UPGRADE);
    }

    /** What a move makes of the version table. */
    VersionChange change(Move move) {
        if (move.direction() == Direction.UPGRADE) {
            return VersionChange.upgrade(move.revision());
        }
        Set<String> stillNeeded = new HashSet<>();
        for (String needed : move.revision().links().needs()) {
            boolean isNeeded = graph.find(needed).map(graph::neededBy).stream()
                    .flatMap(List::stream)
                    .anyMatch(each -> !each.equals(move.revision()) && has(each));
            if (isNeeded) {
                stillNeeded.add(needed);
            }
        }
        return VersionChange.downgrade(move.revision(), stillNeeded);
    }

    void make(Move move) {
        VersionChange change = change(move);
        newest.removeAll(change.left());
        newest.addAll(change.reached());
        if (move.direction() == Direction.UPGRADE) {
            ids.add(move.revision().id());
        } else {
            ids.remove(move.revision().id());
        }
    }
}
