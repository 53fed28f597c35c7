package io.migratetest.snapshot;

import io.migratetest.schema.Schema;
import io.migratetest.schema.SchemaObject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads the complete schema of a database from its catalogs, in one round trip.
 *
 * <p>Works inside a transaction that is under way and sees its uncommitted changes; it leaves the transaction, its settings and its role as
 * they were, and keeps prepared statements in the session, so that the next reading is faster. Needs no lock but the one on the catalogs.
 * Sees what came with PostgreSQL, too. Does not see migrate-test's own tables, temporary objects, statistics, nor what belongs to the whole
 * cluster, for which there is {@link ClusterReader}.
 */
public final class SchemaReader {

    private SchemaReader() {}

    /** Reads the schema as the connection sees it now. */
    public static Schema read(Connection connection) throws SQLException {
        return Rows.read(connection).schema();
    }

    /**
     * What was read, in the form in which it can be brought up to date.
     *
     * @param builtInState by catalog, see {@link BuiltIns}
     * @param horizon the first transaction of which nothing was seen
     */
    record Rows(Drafts drafts, Map<String, String> builtInState, long horizon, Schema schema) {

        static Rows read(Connection connection) throws SQLException {
            SchemaQueries queries = SchemaQueries.on(connection);
            List<Plans.Asked> questions = new ArrayList<>();
            queries.made().forEach(query -> questions.add(Plans.Question.of(query.sql()).asked()));
            questions.add(Plans.Question.of(ProbeQuestions.HORIZON).asked());
            queries.builtInState().values().forEach(question -> questions.add(question.asked()));
            Map<Long, Unit> units = new HashMap<>();
            Unit.Words words = new Unit.Words();
            Map<String, String> state = new HashMap<>();
            long[] horizon = new long[1];
            Plans.ask(connection, questions, (question, rows) -> {
                if (question < queries.made().size()) {
                    Unit.addAll(units, queries.made().get(question), rows, words);
                } else if (question > queries.made().size()) {
                    BuiltIns.addState(state, rows);
                } else {
                    rows.next();
                    horizon[0] = rows.getLong(2);
                }
            });
            Drafts drafts = Drafts.of(units);
            Schema schema = Schema.of(drafts.objects()).withBuiltIns(BuiltIns.in(state, queries, connection));
            return new Rows(drafts, state, horizon[0], schema);
        }
    
        /**
         * What the session sees now, of which only that is asked again that was written since.
         *
         * @return empty if everything has to be asked again
         */
        Optional<Rows> readAgain(Connection connection, Probe probe) throws SQLException {
            SchemaQueries queries = SchemaQueries.on(connection);
            Set<Long> relations = probe.relations();
            if (relations.contains(Probe.EVERYTHING)) {
                return Optional.empty();
            }
            Map<String, String> state = new HashMap<>(builtInState);
            state.putAll(probe.builtInState());
            if (relations.isEmpty() && state.equals(builtInState)) {
                return Optional.of(new Rows(drafts, builtInState, probe.horizon(), schema));
            }
            Map<Long, Unit> units = units(connection, queries, relations);
            Set<Long> dependents = new HashSet<>(probe.dependents(connection));
            dependents.removeAll(relations);
            if (!dependents.isEmpty()) {
                units.putAll(units(connection, queries, dependents));
                relations.addAll(dependents);
            }
            Optional<Drafts> next = drafts.with(relations, units);
            if (next.isEmpty()) {
                return Optional.empty();
            }
            Schema changed = schema.with(objects(drafts, relations), objects(next.get(), relations));
            return Optional.of(new Rows(
                    next.get(),
                    state,
                    probe.horizon(),
                    state.equals(builtInState)
                            ? changed
                            : changed.withBuiltIns(BuiltIns.in(state, queries, connection))));
        }

        private static Map<Long, Unit> units(Connection connection, SchemaQueries queries, Set<Long> relations)
                throws SQLException {
            String oids = relations.stream()
                    .filter(relation -> relation != Unit.NO_RELATION)
                    .map(String::valueOf)
                    .collect(Collectors.joining(",", "'{", "}'"));
            List<CatalogQuery> asked = new ArrayList<>();
            List<Plans.Asked> questions = new ArrayList<>();
            for (CatalogQuery query : queries.made()) {
                if (!oids.equals("'{}'") && query.within().isPresent()) {
                    asked.add(query);
                    questions.add(new Plans.Question(query.within().get(), "(oid[])").with(oids));
                }
                if (relations.contains(Unit.NO_RELATION) && query.rest().isPresent()) {
                    asked.add(query);
                    questions.add(Plans.Question.of(query.rest().get()).asked());
                }
            }
            Map<Long, Unit> units = new HashMap<>();
            Unit.Words words = new Unit.Words();
            if (!questions.isEmpty()) {
                Plans.ask(
                        connection,
                        questions,
                        (question, rows) -> Unit.addAll(units, asked.get(question), rows, words));
            }
            return units;
        }

        private static List<SchemaObject> objects(Drafts drafts, Set<Long> relations) {
            return relations.stream()
                    .flatMap(relation -> drafts.objects(relation).stream())
                    .toList();
        }
    }
}
