package io.migratetest.snapshot;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What was written since a snapshot: the relations and tables that have to be looked at again, so that nothing else has to be.
 *
 * <p>A row of a catalog is new if its transaction began after the snapshot. Rows that are gone left no trace, so what is left is counted. Which catalogs are
 * worth looking into the session's own counters tell, if the transaction under way made all changes; they may name too many, never too few.
 */
final class Probe {

    /** Stands for everything: something was written on which the text of anything may depend. */
    static final long EVERYTHING = -1;

    private final Set<String> written = new HashSet<>();
    private final Set<String> deleted = new HashSet<>();
    private final Set<Long> relations = new HashSet<>();
    private final Set<Long> tables = new HashSet<>();
    private final Set<Long> sequences = new HashSet<>();
    private final Map<String, String> builtInState = new HashMap<>();
    private long horizon;

    private Probe() {}

    /** Asks what was written since a snapshot was taken. */
    static Probe since(SchemaReader.Rows snapshot, Connection connection, Evidence evidence) throws SQLException {
        SchemaQueries queries = SchemaQueries.on(connection);
        Probe probe = new Probe();
        Plans.Asked question = queries.probes().written().with(String.valueOf(evidence == Evidence.NONE));
        Plans.ask(connection, List.of(question), (number, rows) -> probe.addWritten(rows));
        if (!probe.written.isEmpty()) {
            probe.lookInto(snapshot, queries, connection);
        }
        return probe;
    }

    private void addWritten(ResultSet rows) throws SQLException {
        while (rows.next()) {
            String value = rows.getString(2);
            switch (rows.getString(1)) {
                case "catalog" -> {
                    written.add(value);
                    if (rows.getInt(3) > 0) {
                        deleted.add(value);
                    }
                }
                case "table" -> tables.add(Long.valueOf(value));
                case "sequence" -> sequences.add(Long.valueOf(value));
                case "everything" -> relations.add(EVERYTHING);
                default -> horizon = Long.parseLong(value);
            }
        }
    }

    private void lookInto(SchemaReader.Rows snapshot, SchemaQueries queries, Connection connection) throws SQLException {
        List<Plans.Asked> questions = new ArrayList<>();
        List<QuietReading.Listener> listeners = new ArrayList<>();
        queries.probes().young().forEach((catalog, question) -> {
            if (written.contains(catalog)) {
                questions.add(question.with("'" + snapshot.horizon() + "'"));
                listeners.add((number, rows) -> addRelations(rows));
            }
        });
        queries.probes().measures().forEach((query, question) -> {
            if (deleted.contains(query.rule().catalog())) {
                questions.add(question.asked());
                listeners.add((number, rows) -> compare(snapshot.drafts().units(), query, rows));
            }
        });
        queries.builtInState().forEach((catalog, question) -> {
            if (written.contains(catalog)) {
                questions.add(question.asked());
                listeners.add((number, rows) -> BuiltIns.addState(builtInState, rows));
            }
        });
        Plans.ask(connection, questions, (number, rows) -> listeners.get(number).answered(number, rows));
    }

    private void addRelations(ResultSet rows) throws SQLException {
        while (rows.next()) {
            long relation = rows.getLong(1);
            if (!rows.wasNull()) {
                relations.add(relation);
            }
        }
    }

    private void compare(Map<Long, Unit> before, CatalogQuery query, ResultSet rows) throws SQLException {
        Map<Long, Integer> now = new HashMap<>();
        while (rows.next()) {
            now.put(rows.getLong(1), rows.getInt(2));
        }
        before.forEach((relation, unit) -> {
            if (unit.measure(query) != now.getOrDefault(relation, 0)) {
                relations.add(relation);
            }
        });
    }

    /** The relations whose text may have changed with those that were written. */
    Set<Long> dependents(Connection connection) throws SQLException {
        Set<Long> dependents = new HashSet<>();
        String oids = relations.stream()
                .filter(relation -> relation != Unit.NO_RELATION)
                .map(String::valueOf)
                .collect(Collectors.joining(",", "'{", "}'"));
        Plans.ask(connection, List.of(ProbeQuestions.DEPENDENTS.with(oids)), (number, rows) -> {
            while (rows.next()) {
                dependents.add(rows.getLong(1));
            }
        });
        return dependents;
    }

    /** The relations to look at again; {@link #EVERYTHING} may be among them. */
    Set<Long> relations() {
        return new HashSet<>(relations);
    }

    /** What was asked about built-in objects, by catalog. */
    Map<String, String> builtInState() {
        return builtInState;
    }

    /** The tables whose rows were written. */
    Set<Long> tables() {
        return tables;
    }

    /** The sequences that were read or moved. */
    Set<Long> sequences() {
        return sequences;
    }

    boolean hasLargeObjects() {
        return written.contains("pg_largeobject") || written.contains("pg_largeobject_metadata");
    }

    /** The first transaction of which a snapshot taken now sees nothing. */
    long horizon() {
        return horizon;
    }
}
