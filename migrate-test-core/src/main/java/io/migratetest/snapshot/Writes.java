package io.migratetest.snapshot;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the transaction that is under way has written, as far as it can matter to a snapshot.
 *
 * <p>The session's counters tell how many rows were written in each catalog. A row that was written carries the transaction's id. A row that is gone left no
 * trace where it is gone, but to every other session it is still there and carries the id of the transaction that deleted it. Such rows are looked for where
 * they hang on relations of which the transaction wrote, too; where the numbers show that these are not all, in the whole catalog.
 */
final class Writes {

    private static final String COLUMNS = "pg_attribute";
    private static final String DEFAULTS = "pg_attrdef";

    private final WriteQuestions questions;
    private final WrittenRows come = new WrittenRows();
    private final WrittenRows gone = new WrittenRows();
    private final Set<String> changed = new HashSet<>();
    private final Set<Long> altered = new HashSet<>();
    private final Set<Long> locked = new HashSet<>();
    private final Set<Long> filled = new HashSet<>();
    private String transaction = "";
    private boolean everything;

    Writes(WriteQuestions questions) {
        this.questions = questions;
    }

    /** Asks in the session of the transaction what it has written, and where it is worth looking for it. */
    void survey(Batch held, int knownRelations) {
        held.ask(questions.overview(knownRelations).asked(), rows -> {
            while (rows.next()) {
                addOverview(rows);
            }
        });
    }

    private void addOverview(ResultSet row) throws SQLException {
        String name = row.getString(2);
        switch (row.getString(1)) {
            case "transaction" -> transaction = name.isEmpty() ? "" : "'" + name + "'";
            case "catalog" -> addCatalog(name, row.getLong(3), row.getLong(4), row.getLong(5));
            case "altered" -> {
                altered.add(Long.valueOf(name));
                come.addRelation(Long.parseLong(name), row.getLong(3));
                addFilled(name, row.getLong(4));
            }
            case "locked" -> {
                locked.add(Long.valueOf(name));
                addFilled(name, row.getLong(4));
            }
            case "used" -> addFilled(name, row.getLong(4));
            default -> everything = true;
        }
    }

    private void addFilled(String relation, long rows) {
        if (rows > 0) {
            filled.add(Long.valueOf(relation));
        }
    }

    private void addCatalog(String name, long inserted, long updated, long deleted) {
        if (transaction.isEmpty()) {
            // Without an id it has written nothing: the counters tell of those before.
            return;
        }
        come.expect(name, inserted + updated);
        gone.expect(name, deleted > 0 ? updated + deleted : 0);
        if (updated + deleted > 0) {
            changed.add(name + " changed");
        }
        // Another label of an enum type stands in every expression that uses it.
        everything |= name.equals("pg_enum") && updated > 0;
    }

    /** Asks for the rows where they are most often, in the session of the transaction and in one that sees nothing of it. */
    void search(Batch held, Batch witness) {
        ask(held, come, questions.come(), literal(union(altered, locked)));
        if (!gone.catalogs().isEmpty()) {
            witness.ask(WriteQuestions.RELATIONS_GONE.with(transaction), rows -> {
                while (rows.next()) {
                    gone.addRelation(rows.getLong(1), rows.getLong(2));
                }
            });
            ask(witness, gone, questions.gone(), WriteQuestions.DROPPED + " || " + literal(locked) + "::oid[]");
        }
    }

    private void ask(
            Batch session, WrittenRows written, Map<String, WriteQuestions.Search> searches, String relations) {
        for (String catalog : written.catalogs()) {
            if (catalog.equals(CatalogRelations.RELATIONS)) {
                continue;
            }
            WriteQuestions.Search search = Objects.requireNonNull(searches.get(catalog), catalog);
            session.ask(
                    search.within()
                            .map(within -> within.with(relations, transaction))
                            .orElseGet(() -> search.all().with(transaction)),
                    rows -> written.add(catalog, rows));
        }
    }

    /**
     * Asks in the whole of the catalogs in which not all rows were found.
     *
     * @param known the relations that were there before
     */
    void searchMore(Batch held, Batch witness, Set<Long> known) {
        // A column that comes or goes with a default is written twice.
        Set<Long> dropped = dropped();
        come.addTo(
                COLUMNS,
                come.rowsOf(DEFAULTS, altered) - come.rowsOf(DEFAULTS, known) + gone.rowsOf(DEFAULTS, dropped));
        gone.addTo(COLUMNS, gone.rowsOf(DEFAULTS, dropped));
        askMore(held, come, questions.come());
        askMore(witness, gone, questions.gone());
    }

    private void askMore(Batch session, WrittenRows written, Map<String, WriteQuestions.Search> searches) {
        for (String catalog : written.incomplete()) {
            WriteQuestions.Search search = searches.get(catalog);
            if (search != null && search.within().isPresent()) {
                session.ask(search.all().with(transaction), rows -> written.add(catalog, rows));
            }
        }
    }

    /** The relations among them, as an array. */
    static String literal(Set<Long> oids) {
        return oids.stream()
                .filter(oid -> oid != Unit.NO_RELATION)
                .map(String::valueOf)
                .collect(Collectors.joining(",", "'{", "}'"));
    }

    /** Whether something was written on which the text of anything may depend, or cannot be told what. */
    boolean reachEverything() {
        return everything || relations().contains(CatalogRelations.EVERYTHING);
    }

    /** The catalogs in which rows were written, or perhaps were. */
    Set<String> catalogs() {
        return union(come.catalogs(), gone.catalogs());
    }

    /** On what rules depend: catalogs, and with the word {@code changed} those in which rows were not only inserted. */
    Set<String> dependencies() {
        return union(catalogs(), changed);
    }

    /** The catalogs in which a row was written that came with PostgreSQL. */
    Set<String> builtIn() {
        return union(come.builtIn(), gone.builtIn());
    }

    /** On what the rows hang that were found: {@link Unit#NO_RELATION} may be among it. */
    Set<Long> relations() {
        return union(come.relations(), gone.relations());
    }

    /** The relations that are not there any more. */
    Set<Long> dropped() {
        Set<Long> dropped = new HashSet<>(gone.relationsIn(CatalogRelations.RELATIONS));
        dropped.removeAll(come.relationsIn(CatalogRelations.RELATIONS));
        dropped.remove(Unit.NO_RELATION);
        return dropped;
    }

    private static <T> Set<T> union(Set<T> some, Set<T> others) {
        Set<T> all = new HashSet<>(some);
        all.addAll(others);
        return all;
    }

    /** Where the rows hang before any was found: on what it made or altered, and on no relation if it wrote more than relations have. */
    Set<Long> likely() {
        Set<Long> likely = union(altered, locked);
        if (!catalogs().stream().allMatch(CatalogRelations::has)) {
            likely.add(Unit.NO_RELATION);
        }
        return likely;
    }

    /** The tables into which rows were written, and the sequences that were read. */
    Set<Long> filled() {
        return filled;
    }
}
