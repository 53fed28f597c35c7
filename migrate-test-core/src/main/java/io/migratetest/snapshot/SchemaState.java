package io.migratetest.snapshot;

import io.migratetest.schema.Schema;
import io.migratetest.schema.SchemaObject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A schema as it was read, in the form in which it can be brought up to date.
 *
 * @param builtInState by catalog, see {@link BuiltIns}
 */
record SchemaState(Drafts drafts, Map<String, String> builtInState, Schema schema) {

    /** Reads everything. */
    static SchemaState read(Connection connection) throws SQLException {
        SchemaQueries queries = SchemaQueries.on(connection);
        Batch batch = Batch.of(connection);
        Unit.Collector collector = new Unit.Collector();
        queries.made().forEach(query -> batch.ask(query.all().asked(), rows -> collector.addAll(query, rows)));
        Map<String, String> state = new HashMap<>();
        queries.builtInState()
                .values()
                .forEach(question -> batch.ask(question.asked(), rows -> BuiltIns.addState(state, rows)));
        batch.send();
        Drafts drafts = Drafts.of(collector.units(queries.made()));
        Schema schema = Schema.of(drafts.objects()).withBuiltIns(BuiltIns.in(state, queries, connection));
        return new SchemaState(drafts, state, schema);
    }

    /**
     * Reads again what a transaction has written.
     *
     * @param held for questions in the transaction
     * @param witness another one, which sees nothing of it
     * @return empty if everything has to be read again
     */
    Optional<SchemaState> after(Writes writes, Batch held, Connection witness) throws SQLException {
        if (writes.reachEverything()) {
            return Optional.empty();
        }
        if (writes.catalogs().isEmpty()) {
            return Optional.of(this);
        }
        SchemaQueries queries = SchemaQueries.on(witness);
        UnitReader reader = new UnitReader(queries, writes.dependencies(), held);
        Batch absent = Batch.of(witness);
        writes.search(held, absent);
        reader.read(writes.likely());
        absent.send();
        held.send();
        writes.searchMore(held, absent, drafts.units().keySet());
        absent.send();
        held.send();
        if (writes.reachEverything()) {
            return Optional.empty();
        }
        reader.drop(writes.dropped());
        reader.readMore(writes.relations());
        Optional<Drafts> next = drafts.with(reader.relations(), reader.units(drafts.units()));
        if (next.isEmpty()) {
            return Optional.empty();
        }
        Schema changed = schema.with(objects(drafts, reader.relations()), objects(next.get(), reader.relations()));
        Map<String, String> state = builtInState(writes.builtIn(), queries, held);
        return Optional.of(new SchemaState(
                next.get(),
                state,
                state.equals(builtInState)
                        ? changed
                        : changed.withBuiltIns(BuiltIns.in(state, queries, held.connection()))));
    }

    private Map<String, String> builtInState(Set<String> written, SchemaQueries queries, Batch batch)
            throws SQLException {
        Map<String, String> state = new HashMap<>(builtInState);
        queries.builtInState().forEach((catalog, question) -> {
            if (written.contains(catalog)) {
                batch.ask(question.asked(), rows -> BuiltIns.addState(state, rows));
            }
        });
        batch.send();
        return state;
    }

    private static List<SchemaObject> objects(Drafts drafts, Set<Long> relations) {
        return relations.stream()
                .flatMap(relation -> drafts.objects(relation).stream())
                .toList();
    }
}
