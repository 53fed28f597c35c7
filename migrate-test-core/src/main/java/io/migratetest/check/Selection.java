package io.migratetest.check;

import io.migratetest.problem.ProblemException;
import io.migratetest.revision.Revision;
import io.migratetest.revision.RevisionGraph;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which revisions are checked; the others are only upgraded, as far as the checked ones need them.
 *
 * @param only ids or unambiguous beginnings of ids; empty for all
 * @param since the id of a revision; only those that come after it are checked
 */
public record Selection(List<String> only, Optional<String> since) {

    /** Every revision. */
    public static final Selection ALL = new Selection(List.of(), Optional.empty());

    public Selection {
        only = List.copyOf(only);
    }

    /**
     * The selected revisions, parents first.
     *
     * @throws ProblemException if an id is unknown, with those that are near
     */
    public List<Revision> of(RevisionGraph graph) {
        Set<Revision> wanted = new LinkedHashSet<>(graph.revisions());
        if (!only.isEmpty()) {
            wanted.retainAll(only.stream().map(graph::require).toList());
        }
        if (since.isPresent()) {
            Revision last = graph.require(since.get());
            wanted.remove(last);
            wanted.removeAll(graph.ancestors(last));
        }
        return List.copyOf(wanted);
    }
}
