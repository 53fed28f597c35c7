package io.migratetest.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** An order of numbered things in which each stands behind those that have to go first, and otherwise in the order of their numbers. */
final class Precedence {

    private final List<List<Integer>> followers = new ArrayList<>();
    private final int[] awaited;

    Precedence(int size) {
        awaited = new int[size];
        for (int i = 0; i < size; i++) {
            followers.add(new ArrayList<>());
        }
    }

    /** Makes one go before another one. */
    void require(int first, int second) {
        if (first != second) {
            followers.get(first).add(second);
            awaited[second]++;
        }
    }

    /** All of them; where they wait for each other in a circle, the one with the lowest number waits no longer. */
    List<Integer> order() {
        TreeSet<Integer> ready = new TreeSet<>();
        TreeSet<Integer> waiting = new TreeSet<>();
        for (int i = 0; i < awaited.length; i++) {
            (awaited[i] == 0 ? ready : waiting).add(i);
        }
        List<Integer> order = new ArrayList<>();
        while (order.size() < awaited.length) {
            int next = ready.isEmpty() ? waiting.first() : ready.first();
            ready.remove(next);
            waiting.remove(next);
            order.add(next);
            for (int follower : followers.get(next)) {
                awaited[follower]--;
                if (awaited[follower] == 0 && waiting.remove(follower)) {
                    ready.add(follower);
                }
            }
        }
        return order;
    }
}
