package io.migratetest.revision;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who comes before and after whom in a graph, by id.
 *
 * <p>The <em>lineage</em> of a revision follows parents and children alone; what it <em>needs</em>, and what needs it, follows {@code depends on} as well.
 */
final class Relations {

    private final Map<String, Collection<String>> parents = new LinkedHashMap<>();
    private final Map<String, Collection<String>> children = new LinkedHashMap<>();
    private final Map<String, Collection<String>> needs = new LinkedHashMap<>();
    private final Map<String, Collection<String>> neededBy = new LinkedHashMap<>();

    Relations(Collection<Revision> revisions) {
        for (Revision revision : revisions) {
            String id = revision.id();
            parents.put(id, revision.parents());
            needs.put(id, revision.links().needs());
            revision.parents().forEach(parent -> add(children, parent, id));
            revision.links().needs().forEach(needed -> add(neededBy, needed, id));
        }
    }

    private static void add(Map<String, Collection<String>> relation, String from, String to) {
        relation.computeIfAbsent(from, id -> new LinkedHashSet<>()).add(to);
    }

    List<String> parents(String id) {
        return List.copyOf(of(parents, id));
    }

    List<String> children(String id) {
        return List.copyOf(of(children, id));
    }

    Collection<String> needs(String id) {
        return of(needs, id);
    }

    /** Those that build on a revision or depend on it. */
    Collection<String> neededBy(String id) {
        return of(neededBy, id);
    }

    /** The given revisions and all that they need. */
    Set<String> allNeededFor(Collection<String> ids) {
        return reachable(needs, ids);
    }

    /** The given revisions and all that need them. */
    Set<String> allThatNeed(Collection<String> ids) {
        return reachable(neededBy, ids);
    }

    Set<String> ancestors(Collection<String> ids) {
        return reachable(parents, ids);
    }

    Set<String> descendants(Collection<String> ids) {
        return reachable(children, ids);
    }

    /** A revision with all that it builds on and all that builds on it. */
    Set<String> lineage(String id) {
        Set<String> lineage = ancestors(List.of(id));
        lineage.addAll(descendants(List.of(id)));
        return lineage;
    }

    /** Those of some revisions that none of the others needs. */
    List<String> newest(Collection<String> ids) {
        Set<String> all = Set.copyOf(ids);
        return ids.stream()
                .filter(id -> neededBy(id).stream().noneMatch(all::contains))
                .toList();
    }

    private static Collection<String> of(Map<String, Collection<String>> relation, String id) {
        return relation.getOrDefault(id, List.of());
    }

    private static Set<String> reachable(Map<String, Collection<String>> relation, Collection<String> start) {
        Set<String> found = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(new ArrayList<>(start));
        while (!open.isEmpty()) {
            String id = open.pop();
            if (found.add(id)) {
                open.addAll(of(relation, id));
            }
        }
        return found;
    }
}
