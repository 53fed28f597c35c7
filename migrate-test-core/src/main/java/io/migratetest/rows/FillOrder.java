package io.migratetest.rows;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** In which order tables are filled: each after those to which its rows point, and those that point to each other at the same time. */
final class FillOrder {

    private final Map<Long, Table> waiting = new LinkedHashMap<>();

    private FillOrder(Collection<Table> tables) {
        tables.forEach(table -> waiting.put(table.oid(), table));
    }

    /** Groups of tables, nearly all of them of one. */
    static List<List<Table>> of(Collection<Table> tables) {
        return new FillOrder(tables).groups();
    }

    private List<List<Table>> groups() {
        List<List<Table>> groups = new ArrayList<>();
        while (!waiting.isEmpty()) {
            List<Table> ready = waiting.values().stream()
                    .filter(table -> targets(table).isEmpty())
                    .toList();
            if (ready.isEmpty()) {
                groups.add(ring());
                groups.get(groups.size() - 1).forEach(table -> waiting.remove(table.oid()));
            } else {
                ready.forEach(table -> groups.add(List.of(table)));
                ready.forEach(table -> waiting.remove(table.oid()));
            }
        }
        return groups;
    }

    private Set<Long> targets(Table table) {
        Set<Long> targets = new HashSet<>();
        table.references().forEach(key -> targets.add(key.target()));
        targets.remove(table.oid());
        targets.retainAll(waiting.keySet());
        return targets;
    }

    /** Tables that all point to each other, perhaps by way of others of them, and to nobody else who waits. */
    private List<Table> ring() {
        Table start = waiting.values().iterator().next();
        while (true) {
            Set<Long> reached = reachable(start);
            Table first = start;
            Table deeper = waiting.values().stream()
                    .filter(table -> reached.contains(table.oid()))
                    .filter(table -> !reachable(table).contains(first.oid()))
                    .findFirst()
                    .orElse(first);
            if (deeper.equals(first)) {
                return waiting.values().stream()
                        .filter(table -> reached.contains(table.oid()))
                        .toList();
            }
            start = deeper;
        }
    }

    /** With itself. */
    private Set<Long> reachable(Table from) {
        Set<Long> reached = new HashSet<>();
        List<Table> open = new ArrayList<>(List.of(from));
        while (!open.isEmpty()) {
            Table next = open.remove(open.size() - 1);
            if (reached.add(next.oid())) {
                targets(next).stream()
                        .flatMap(oid -> waiting.values().stream().filter(table -> table.oid() == oid))
                        .forEach(open::add);
            }
        }
        return reached;
    }
}
