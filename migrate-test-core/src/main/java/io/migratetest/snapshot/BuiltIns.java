package io.migratetest.snapshot;

import io.migratetest.schema.Schema;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The objects that come with PostgreSQL: thousands, which a migration may alter, grant, comment on or drop, and which hardly one does.
 *
 * <p>So they are read once for each state in which their rows are found. The state is what tells one set of rows from another within a
 * running server: how many there are, which oids they have, and the place and transaction of each row that was written after the server
 * was made. All databases share the first state.
 */
final class BuiltIns {

    /** The catalog of the schemas, without which no object has a name; schemas themselves are always read with what was made. */
    static final String HOMES = "pg_namespace";

    /** How many states are kept; a database at rest has one, a round trip a few. */
    private static final int KEPT_STATES = 16;

    private static final Map<Map<String, String>, Schema> KNOWN =
            Collections.synchronizedMap(new LinkedHashMap<>(KEPT_STATES, 0.75F, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<Map<String, String>, Schema> eldest) {
                    return size() > KEPT_STATES;
                }
            });

    private BuiltIns() {}

    /** Gives what tells the state of one catalog. The database template0 is the last thing that is made with a server. */
    static Plans.Question stateQuestion(String catalog, Catalogs all) {
        String oid = "t." + oidColumn(all.columnsOf(catalog)) + "::oid";
        return Plans.Question.of("""
                select '%s', count(*), sum(%s::int8),
                string_agg(t.ctid::text || t.xmin, ' ' order by t.ctid) filter (where age(t.xmin) < h.age), pg_postmaster_start_time()
                from %s t cross join (select coalesce(min(age(d.xmin)), 2147483647) as age from pg_database d where d.datname = 'template0') h
                where %s < %d""".formatted(catalog, oid, catalog, oid, Origin.FIRST_MADE));
    }

    /** A catalog without an oid of its own names the object that its rows are about. */
    static String oidColumn(List<CatalogColumn> columns) {
        return columns.stream()
                .filter(column -> column.name().equals("oid"))
                .findFirst()
                .or(() -> columns.stream()
                        .filter(column ->
                                column.type().equals("oid") || column.type().equals("regproc"))
                        .filter(column -> !column.name().equals("classoid")
                                && !column.name().equals("classid"))
                        .findFirst())
                .orElseThrow()
                .name();
    }

    /** Adds what was asked to what is known. */
    static void addState(Map<String, String> state, ResultSet rows) throws SQLException {
        while (rows.next()) {
            state.put(
                    rows.getString(1),
                    String.join(
                            "|",
                            List.of(
                                    rows.getString(2),
                                    String.valueOf(rows.getString(3)),
                                    String.valueOf(rows.getString(4)),
                                    rows.getString(5))));
        }
    }

    /** The objects in that state, which the session sees now; the same value for the same state. */
    static Schema in(Map<String, String> state, SchemaQueries queries, Connection connection) throws SQLException {
        Schema known = KNOWN.get(state);
        if (known == null) {
            known = read(queries.builtIn(), connection);
            KNOWN.put(Map.copyOf(state), known);
        }
        return known;
    }

    private static Schema read(List<CatalogQuery> queries, Connection connection) throws SQLException {
        Unit.Collector collector = new Unit.Collector();
        QuietReading.ask(
                connection,
                queries.stream().map(query -> query.all().sql()).toList(),
                (question, rows) -> collector.addAll(queries.get(question), rows));
        return Schema.of(Drafts.of(collector.units(queries)).objects().stream()
                .filter(object -> !object.key().kind().equals("schema"))
                .toList());
    }
}
