package io.migratetest.rows;

import io.migratetest.schema.ObjectKey;
import io.migratetest.sql.Quoting;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Compares rows of tables, in the columns that exist both times: by primary key where there is one, else as sets in which a row may occur several times. What
 * came or went with a whole table or column is the schema's affair.
 */
final class RowComparison {

    private final TableRows before;
    private final TableRows after;
    private final List<RowChange> changes = new ArrayList<>();

    private RowComparison(TableRows before, TableRows after) {
        this.before = before;
        this.after = after;
    }

    /** What became of all tables that exist both times, by name. */
    static List<RowChange> compare(Map<String, TableRows> before, Map<String, TableRows> after) {
        List<RowChange> changes = new ArrayList<>();
        new TreeMap<>(after).forEach((name, now) -> {
            TableRows rows = before.get(name);
            if (rows != null) {
                changes.addAll(new RowComparison(rows, now).compare());
            }
        });
        return changes;
    }

    private List<RowChange> compare() {
        if (before.isLarge() || after.isLarge()) {
            compareDigests();
        } else if (!before.rows().equals(after.rows())) {
            compareRows();
        }
        return changes;
    }

    private void compareDigests() {
        compareNumbers();
        Set<String> common = new LinkedHashSet<>(before.columns());
        common.retainAll(after.columns());
        common.remove(TableRows.NUMBER);
        if (before.count() == after.count() && before.isLarge() && after.isLarge()) {
            common.stream()
                    .filter(column -> !Objects.equals(
                            before.digests().get(column), after.digests().get(column)))
                    .forEach(column -> changed(column, 0, List.of(), List.of()));
        }
    }

    private void compareNumbers() {
        long difference = before.count() - after.count();
        if (difference > 0) {
            add(RowChange.Kind.LOST, difference, List.of(), List.of());
        } else if (difference < 0) {
            add(RowChange.Kind.ADDED, -difference, List.of(), List.of());
        }
    }

    private void compareRows() {
        Set<String> columns = new LinkedHashSet<>(before.columns());
        if (!after.rows().isEmpty()) {
            columns = before.rows().isEmpty() ? new LinkedHashSet<>(after.columns()) : columns;
            columns.retainAll(after.columns());
        }
        List<String> key = before.key();
        boolean isKeyed = !key.isEmpty() && columns.containsAll(key);
        if (isKeyed) {
            compareByKey(key, columns);
        } else {
            compareAsSets(columns);
        }
    }

    private void compareByKey(List<String> key, Set<String> columns) {
        Map<List<String>, Map<String, String>> old = byKey(before.rows(), key);
        Map<List<String>, Map<String, String>> now = byKey(after.rows(), key);
        if (old.size() < before.rows().size() || now.size() < after.rows().size()) {
            compareAsSets(columns);
            return;
        }
        lostAndAdded(
                old.keySet().stream()
                        .filter(each -> !now.containsKey(each))
                        .map(each -> told(Objects.requireNonNull(old.get(each)), columns))
                        .toList(),
                now.keySet().stream()
                        .filter(each -> !old.containsKey(each))
                        .map(each -> told(Objects.requireNonNull(now.get(each)), columns))
                        .toList());
        Map<String, List<String>> beforeOf = new LinkedHashMap<>();
        Map<String, List<String>> afterOf = new HashMap<>();
        old.forEach((name, row) -> {
            Map<String, String> other = now.get(name);
            if (other == null) {
                return;
            }
            for (String column : columns) {
                String was = String.valueOf(row.get(column));
                String is = String.valueOf(other.get(column));
                if (!was.equals(is)) {
                    String label = label(key, name);
                    beforeOf.computeIfAbsent(column, unused -> new ArrayList<>())
                            .add(label + was);
                    afterOf.computeIfAbsent(column, unused -> new ArrayList<>()).add(label + is);
                }
            }
        });
        beforeOf.forEach((column, examples) ->
                changed(column, examples.size(), examples, afterOf.getOrDefault(column, List.of())));
    }

    private static Map<List<String>, Map<String, String>> byKey(List<Map<String, String>> rows, List<String> key) {
        Map<List<String>, Map<String, String>> byKey = new LinkedHashMap<>();
        rows.forEach(row -> byKey.put(
                key.stream().map(column -> String.valueOf(row.get(column))).toList(), row));
        return byKey;
    }

    private static String label(List<String> key, List<String> values) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < key.size(); i++) {
            parts.add(key.get(i) + " " + values.get(i));
        }
        return String.join(", ", parts) + ": ";
    }

    private static String told(Map<String, String> row, Set<String> columns) {
        return columns.stream()
                .map(column -> column + " " + row.get(column))
                .collect(Collectors.joining(", ", "(", ")"));
    }

    private void compareAsSets(Set<String> columns) {
        List<String> old = project(before, columns);
        List<String> now = project(after, columns);
        List<String> lost = without(old, now);
        List<String> added = without(now, old);
        if (lost.isEmpty() && added.isEmpty()) {
            return;
        }
        if (old.size() != now.size()) {
            long difference = (long) old.size() - now.size();
            if (difference > 0) {
                add(RowChange.Kind.LOST, difference, lost, List.of());
            } else {
                add(RowChange.Kind.ADDED, -difference, List.of(), added);
            }
        }
        Set<String> others = new HashSet<>();
        for (String column : columns) {
            List<String> oldValues = values(before, column);
            List<String> newValues = values(after, column);
            List<String> gone = without(oldValues, newValues);
            List<String> come = without(newValues, oldValues);
            // Where rows came or went, a column changed if it holds what did not come with them.
            if (!gone.isEmpty() && !come.isEmpty()) {
                others.add(column);
                changed(column, Math.min(gone.size(), come.size()), gone, come);
            }
        }
        if (old.size() == now.size() && others.isEmpty()) {
            add(RowChange.Kind.CHANGED, lost.size(), lost, added);
        }
    }

    private static List<String> project(TableRows rows, Set<String> columns) {
        return rows.rows().stream().map(row -> told(row, columns)).toList();
    }

    private static List<String> values(TableRows rows, String column) {
        return rows.rows().stream().map(row -> String.valueOf(row.get(column))).toList();
    }

    private static List<String> without(Collection<String> all, Collection<String> some) {
        Map<String, Integer> rest = new HashMap<>();
        some.forEach(each -> rest.merge(each, 1, Integer::sum));
        return all.stream()
                .filter(each -> rest.merge(each, -1, Integer::sum) < 0)
                .toList();
    }

    private void lostAndAdded(List<String> lost, List<String> added) {
        if (!lost.isEmpty()) {
            add(RowChange.Kind.LOST, lost.size(), lost, List.of());
        }
        if (!added.isEmpty()) {
            add(RowChange.Kind.ADDED, added.size(), List.of(), added);
        }
    }

    private void add(RowChange.Kind kind, long count, List<String> old, List<String> now) {
        boolean isTable = !before.table().equals(TableRows.LARGE_OBJECTS);
        ObjectKey object =
                isTable ? new ObjectKey("table", before.table()) : new ObjectKey("data", "of " + before.table());
        changes.add(new RowChange(kind, object, before.table(), count, before.count(), old, now));
    }

    private void changed(String column, long count, List<String> old, List<String> now) {
        String name = Quoting.identifier(column);
        ObjectKey object = new ObjectKey("column", before.table() + "." + name);
        changes.add(new RowChange(RowChange.Kind.CHANGED, object, before.table(), count, before.count(), old, now));
    }
}
