package io.migratetest.snapshot;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads units again of which a transaction has written something, and those that are printed with the names of what they have. */
final class UnitReader {

    private final SchemaQueries queries;
    private final Set<CatalogQuery> written;
    private final Batch batch;
    private final Unit.Collector collector = new Unit.Collector();
    private final Set<Long> partly = new HashSet<>();
    private final Set<Long> wholly = new HashSet<>();
    private final Set<Long> dependents = new HashSet<>();

    /**
     * A reader that has read nothing yet.
     *
     * @param dependencies of what was written; no other answers can have changed
     */
    UnitReader(SchemaQueries queries, Set<String> dependencies, Batch batch) {
        this.queries = queries;
        this.written = queries.made().stream()
                .filter(query -> query.dependencies().stream().anyMatch(dependencies::contains))
                .collect(Collectors.toSet());
        this.batch = batch;
    }

    /** Asks about relations of which rows were written. */
    void read(Set<Long> relations) {
        Set<Long> more = new HashSet<>(relations);
        more.removeAll(partly);
        more.removeAll(wholly);
        partly.addAll(more);
        ask(written, more);
        if (hasRelations(more)) {
            batch.ask(WriteQuestions.DEPENDENTS.with(Writes.literal(more)), rows -> {
                while (rows.next()) {
                    dependents.add(rows.getLong(1));
                }
            });
        }
    }

    /** Knows without asking that nothing is left of some relations. */
    void drop(Set<Long> relations) {
        wholly.addAll(relations);
        partly.removeAll(relations);
    }

    /** Reads what else was written, and what depends on it. */
    void readMore(Set<Long> relations) throws SQLException {
        read(relations);
        batch.send();
        dependents.removeAll(partly);
        wholly.addAll(dependents);
        ask(Set.copyOf(queries.made()), dependents);
        batch.send();
    }

    private void ask(Set<CatalogQuery> asked, Set<Long> relations) {
        String oids = Writes.literal(relations);
        for (CatalogQuery query : queries.made()) {
            if (!asked.contains(query)) {
                continue;
            }
            if (hasRelations(relations)) {
                query.within()
                        .ifPresent(question -> batch.ask(question.with(oids), rows -> collector.addAll(query, rows)));
            }
            if (relations.contains(Unit.NO_RELATION)) {
                query.rest().ifPresent(question -> batch.ask(question.asked(), rows -> collector.addAll(query, rows)));
            }
        }
    }

    private static Optional<Plans.Question> questionAbout(long relation, CatalogQuery query) {
        return relation == Unit.NO_RELATION ? query.rest() : query.within();
    }

    private static boolean hasRelations(Set<Long> relations) {
        return relations.size() > (relations.contains(Unit.NO_RELATION) ? 1 : 0);
    }

    /** What was read. */
    Set<Long> relations() {
        Set<Long> all = new HashSet<>(partly);
        all.addAll(wholly);
        return all;
    }

    /** The units that were read, with those of their rows that cannot have changed; those of which nothing is left are missing. */
    Map<Long, Unit> units(Map<Long, Unit> before) {
        for (Long relation : partly) {
            Unit old = before.get(relation);
            if (old != null) {
                collector.keep(
                        relation,
                        old,
                        query -> written.contains(query)
                                && questionAbout(relation, query).isPresent());
            }
        }
        List<CatalogQuery> order = queries.made();
        return collector.units(order);
    }
}
