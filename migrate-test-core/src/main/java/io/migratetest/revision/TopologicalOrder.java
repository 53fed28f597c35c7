package io.migratetest.revision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/** Kahn's algorithm, keeping the given order wherever parents allow it. */
final class TopologicalOrder {

    private final List<Revision> given;
    private final Map<String, Integer> waitingFor = new HashMap<>();
    private final Map<String, List<Integer>> children = new HashMap<>();

    private TopologicalOrder(Map<String, Revision> byId) {
        this.given = List.copyOf(byId.values());
        for (int index = 0; index < given.size(); index++) {
            Revision revision = given.get(index);
            List<String> parents = revision.parents().stream()
                    .distinct()
                    .filter(byId::containsKey)
                    .toList();
            waitingFor.put(revision.id(), parents.size());
            for (String parent : parents) {
                children.computeIfAbsent(parent, id -> new ArrayList<>()).add(index);
            }
        }
    }

    /** Parents before children; what stands on a cycle or behind one is left out. Parents that do not exist are not waited for. */
    static Map<String, Revision> of(Map<String, Revision> byId) {
        return new TopologicalOrder(byId).sorted();
    }

    /** The revisions that stand on a cycle, among those that could not be sorted. */
    static List<Revision> cyclic(Collection<Revision> unsorted) {
        Map<String, Revision> reversed = new LinkedHashMap<>();
        unsorted.forEach(revision -> reversed.put(revision.id(), revision.on(childrenOf(revision, unsorted))));
        Map<String, Revision> behind = of(reversed);
        return unsorted.stream()
                .filter(revision -> !behind.containsKey(revision.id()))
                .toList();
    }

    private static List<String> childrenOf(Revision parent, Collection<Revision> revisions) {
        return revisions.stream()
                .filter(revision -> revision.parents().contains(parent.id()))
                .map(Revision::id)
                .toList();
    }

    private Map<String, Revision> sorted() {
        PriorityQueue<Integer> ready = new PriorityQueue<>();
        for (int index = 0; index < given.size(); index++) {
            if (waitingFor.getOrDefault(given.get(index).id(), 0) == 0) {
                ready.add(index);
            }
        }
        Map<String, Revision> sorted = new LinkedHashMap<>();
        while (!ready.isEmpty()) {
            Revision revision = given.get(ready.remove());
            sorted.put(revision.id(), revision);
            for (int child : children.getOrDefault(revision.id(), List.of())) {
                if (waitingFor.merge(given.get(child).id(), -1, Integer::sum) == 0) {
                    ready.add(child);
                }
            }
        }
        return sorted;
    }
}
