package io.migratetest.snapshot;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the transaction that is under way has written, as far as it can matter to a snapshot.
 *
 * <p>The session's counters tell how many rows were written in each catalog. A row that was written carries the transaction's id. A row that is gone left no
 * trace where it is gone, but to every other session it is still there and carries the id of the transaction that deleted it. Such rows are looked for
 * where they hang on relations of which the transaction wrote, too; where the numbers show that these are not all, in the whole catalog.
 */
final class Writes {

    private final WriteQuestions questions;
    private final Map<String, Counts> catalogs = new HashMap<>();
    private final Set<String> builtIn = new HashSet<>();
    private final Set<Long> relations = new HashSet<>();
    private final Set<Long> altered = new HashSet<>();
    private final Set<Address> dependents = new HashSet<>();
    private final Set<Long> filled = new HashSet<>();
    private String transaction = "";
    private boolean everything;

    /**
     * How many rows were written in a catalog, at most.
     *
     * @param come that are there now
     * @param gone that are not there any more, or as another version
     */
    private record Counts(long come, long gone) {}

    Writes(WriteQuestions questions) {
        this.questions = questions;
    }

    /** Asks in the session of the transaction what it has written, and where it is worth looking for it. */
    void survey(Batch held) {
        held.ask(questions.overview().asked(), this::addOverview);
    }

    private void addOverview(ResultSet rows) throws SQLException {
        while (rows.next()) {
            String name = rows.getString(2);
            switch (rows.getString(1)) {
                case "transaction" -> transaction = name;
                case "catalog" -> addCatalog(name, rows.getLong(3), rows.getLong(4), rows.getLong(5));
                case "relation" -> addRelation(Long.parseLong(name), rows.getBoolean(3), rows.getBoolean(4));
                default -> everything = true;
            }
        }
    }

    private void addCatalog(String name, long inserted, long updated, long deleted) {
        catalogs.put(name, new Counts(inserted + updated, deleted > 0 ? updated + deleted : 0));
        // Another label of an enum type stands in every expression that uses it.
        everything |= name.equals("pg_enum") && updated > 0;
    }

    private void addRelation(long relation, boolean isAltered, boolean isFilled) {
        if (isAltered) {
            altered.add(relation);
        }
        if (isFilled) {
            filled.add(relation);
        }
    }

    /** Asks for the rows, in the session of the transaction and in one that sees nothing of it. */
    void search(Batch held, Batch witness) {
        String literal = literal(altered);
        catalogs.forEach((catalog, counts) -> {
            if (counts.come() > 0) {
                search(catalog, questions.come().get(catalog), literal, counts.come(), held);
            }
        });
        if (catalogs.values().stream().allMatch(counts -> counts.gone() == 0)) {
            return;
        }
        witness.ask(WriteQuestions.KEEP_DROPPED.with(transaction()), rows -> {});
        catalogs.forEach((catalog, counts) -> {
            if (counts.gone() > 0) {
                search(catalog, questions.gone().get(catalog), WriteQuestions.DROPPED, counts.gone(), witness);
            }
        });
    }

    private void search(
            String catalog, WriteQuestions.Search search, String relations, long expected, Batch session) {
        if (search.within().isEmpty()) {
            searchAll(catalog, search, session);
            return;
        }
        session.ask(search.within().get().with(relations, transaction()), rows -> {
            if (add(catalog, rows) != expected) {
                searchAll(catalog, search, session);
            }
        });
    }

    private void searchAll(String catalog, WriteQuestions.Search search, Batch session) {
        session.ask(search.all().with(transaction()), rows -> add(catalog, rows));
    }

    private String transaction() {
        return "'" + transaction + "'";
    }

    private long add(String catalog, ResultSet rows) throws SQLException {
        long count = 0;
        while (rows.next()) {
            if (catalog.equals(WriteQuestions.DEPENDENCIES)) {
                dependents.add(new Address(rows.getLong(1), rows.getLong(2), 0));
            } else {
                addHome(rows, 1);
                addHome(rows, 2);
            }
            if (rows.getBoolean(3)) {
                builtIn.add(catalog);
            }
            count += rows.getLong(4);
        }
        return count;
    }

    private void addHome(ResultSet row, int column) throws SQLException {
        long relation = row.getLong(column);
        if (!row.wasNull()) {
            relations.add(relation);
        }
    }

    /** Whether something was written on which the text of anything may depend, or cannot be told what. */
    boolean reachEverything() {
        return everything || relations.contains(CatalogRelations.EVERYTHING);
    }

    /** The catalogs in which rows were written, or perhaps were. */
    Set<String> catalogs() {
        return catalogs.keySet();
    }

    /** The catalogs in which a row was written that came with PostgreSQL. */
    Set<String> builtIn() {
        return builtIn;
    }

    /** On what the rows hang that were found: {@link Unit#NO_RELATION} may be among it. */
    Set<Long> relations() {
        return relations;
    }

    /** Where the rows hang before any was found: on what it made or altered, and on no relation if it wrote more than relations have. */
    Set<Long> likely() {
        Set<Long> likely = new HashSet<>(altered);
        if (!catalogs.keySet().stream().allMatch(CatalogRelations::has)) {
            likely.add(Unit.NO_RELATION);
        }
        return likely;
    }

    /** The objects of which it was written on what they depend. */
    Set<Address> dependents() {
        return dependents;
    }

    /** The tables into which rows were written, and the sequences that were read. */
    Set<Long> filled() {
        return filled;
    }

    /** The relations among them, as an array. */
    static String literal(Set<Long> oids) {
        return oids.stream()
                .filter(oid -> oid != Unit.NO_RELATION)
                .map(String::valueOf)
                .collect(Collectors.joining(",", "'{", "}'"));
    }
}
