package io.migratetest.revision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Kahn's algorithm, going on with a branch as long as what is needed allows it, and keeping the given order otherwise.
 *
 * <p>A database that is tested revision after revision has to be built again wherever the order leaves a branch.
 */
final class TopologicalOrder {

    private final List<String> given;
    private final Map<String, Integer> waitingFor = new HashMap<>();
    private final Map<String, List<Integer>> neededBy = new HashMap<>();

    private TopologicalOrder(Map<String, ? extends Collection<String>> needs) {
        this.given = List.copyOf(needs.keySet());
        needs.forEach((id, needed) -> {
            int index = waitingFor.size();
            List<String> existing =
                    needed.stream().distinct().filter(needs::containsKey).toList();
            waitingFor.put(id, existing.size());
            existing.forEach(each ->
                    neededBy.computeIfAbsent(each, key -> new ArrayList<>()).add(index));
        });
    }

    /**
     * What is needed before what needs it; what stands on a cycle or behind one is left out. What does not exist is not waited for.
     *
     * @param needs by id, in the order to keep where no branch goes on
     */
    static List<String> of(Map<String, ? extends Collection<String>> needs) {
        return new TopologicalOrder(needs).sorted();
    }

    /** The ids that stand on a cycle, among those that could not be sorted. */
    static List<String> cyclic(Map<String, ? extends Collection<String>> unsorted) {
        Map<String, List<String>> reversed = new LinkedHashMap<>();
        unsorted.keySet().forEach(id -> reversed.put(id, new ArrayList<>()));
        unsorted.forEach((id, needs) -> needs.stream()
                .filter(unsorted::containsKey)
                .forEach(needed -> reversed.computeIfAbsent(needed, key -> new ArrayList<>())
                        .add(id)));
        List<String> behind = of(reversed);
        List<String> cyclic = new ArrayList<>(unsorted.keySet());
        cyclic.removeAll(behind);
        return cyclic;
    }

    private List<String> sorted() {
        NavigableSet<Integer> ready = new TreeSet<>();
        for (int index = 0; index < given.size(); index++) {
            if (waitingFor.getOrDefault(given.get(index), 0) == 0) {
                ready.add(index);
            }
        }
        List<String> sorted = new ArrayList<>();
        Optional<Integer> following = Optional.empty();
        while (!ready.isEmpty()) {
            int index = following.orElseGet(ready::first);
            ready.remove(index);
            String id = given.get(index);
            sorted.add(id);
            following = Optional.empty();
            for (int next : neededBy.getOrDefault(id, List.of())) {
                if (waitingFor.merge(given.get(next), -1, Integer::sum) == 0) {
                    ready.add(next);
                    following = following.or(() -> Optional.of(next));
                }
            }
        }
        return sorted;
    }
}
