package io.migratetest.snapshot;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rows of catalogs that a transaction wrote: how many there must be, how many were found, and where. */
final class WrittenRows {

    private final Map<String, Long> expected = new HashMap<>();
    private final Map<String, Long> found = new HashMap<>();
    private final Map<String, Map<Long, Long>> relations = new HashMap<>();
    private final Set<String> builtIn = new HashSet<>();

    void expect(String catalog, long rows) {
        if (rows > 0) {
            expected.put(catalog, rows);
        }
    }

    /** Takes the answer of a {@link WriteQuestions.Search}. */
    void add(String catalog, ResultSet rows) throws SQLException {
        while (rows.next()) {
            long number = rows.getLong(4);
            addTo(catalog, number);
            if (rows.getBoolean(3)) {
                builtIn.add(catalog);
            }
            addHome(catalog, rows, 1, number);
            addHome(catalog, rows, 2, 0);
        }
    }

    /** A row of the catalog of relations was found; that of a toast table hangs on another one. */
    void addRelation(long oid, long relation) {
        if (oid < Origin.FIRST_MADE) {
            builtIn.add(CatalogRelations.RELATIONS);
        }
        Map<Long, Long> counts = relations.computeIfAbsent(CatalogRelations.RELATIONS, name -> new HashMap<>());
        counts.merge(relation, 1L, Long::sum);
        counts.putIfAbsent(oid, 0L);
    }

    private void addHome(String catalog, ResultSet row, int column, long number) throws SQLException {
        long relation = row.getLong(column);
        if (!row.wasNull()) {
            relations.computeIfAbsent(catalog, name -> new HashMap<>()).merge(relation, number, Long::sum);
        }
    }

    /** Counts rows, wherever they were found. */
    void addTo(String catalog, long rows) {
        found.merge(catalog, rows, Long::sum);
    }

    /** Those in which rows were written. */
    Set<String> catalogs() {
        return expected.keySet();
    }

    /** The catalogs in which more or fewer rows were found than were written. */
    List<String> incomplete() {
        return expected.entrySet().stream()
                .filter(entry -> !entry.getValue().equals(found.getOrDefault(entry.getKey(), 0L)))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** How many of a catalog's rows were found on some relations. */
    long rowsOf(String catalog, Set<Long> some) {
        return relations.getOrDefault(catalog, Map.of()).entrySet().stream()
                .filter(entry -> some.contains(entry.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /** On what the rows hang. */
    Set<Long> relations() {
        Set<Long> all = new HashSet<>();
        relations.values().forEach(counts -> all.addAll(counts.keySet()));
        return all;
    }

    /** On what the rows of one catalog hang. */
    Set<Long> relationsIn(String catalog) {
        return relations.getOrDefault(catalog, Map.of()).keySet();
    }

    /** The catalogs in which a row was written that came with PostgreSQL. */
    Set<String> builtIn() {
        return builtIn;
    }
}
