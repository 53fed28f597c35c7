package io.migratetest.snapshot;

import io.migratetest.schema.Schema;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
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

    private static final Map<String, Schema> KNOWN =
            Collections.synchronizedMap(new LinkedHashMap<>(KEPT_STATES, 0.75F, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Schema> eldest) {
                    return size() > KEPT_STATES;
                }
            });

    private BuiltIns() {}

    /** Gives rows that together tell the state. The database template0 is the last thing that is made with a server. */
    static String stateQuestion(List<String> catalogs, Catalogs all) {
        List<String> questions = new ArrayList<>();
        for (String catalog : catalogs) {
            String oid = "t." + oidColumn(all.columnsOf(catalog)) + "::oid";
            questions.add("""
                    select '%s', count(*), sum(%s::int8),
                    string_agg(t.ctid::text || t.xmin, ' ' order by t.ctid) filter (where age(t.xmin) < h.age)
                    from %s t cross join horizon h where %s < %d""".formatted(catalog, oid, catalog, oid, Origin.FIRST_MADE));
        }
        return """
                with horizon as materialized (
                select coalesce(min(age(d.xmin)), 2147483647) as age from pg_database d where d.datname = 'template0')
                select 'server', 0, 0, pg_postmaster_start_time()::text union all
                """ + String.join(" union all ", questions);
    }

    /** A catalog without an oid of its own names the object that its rows are about. */
    private static String oidColumn(List<CatalogColumn> columns) {
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

    static String state(ResultSet rows) throws SQLException {
        StringBuilder state = new StringBuilder();
        while (rows.next()) {
            for (int column = 1; column <= 4; column++) {
                state.append(rows.getString(column)).append('|');
            }
        }
        return state.toString();
    }

    /** The objects in that state, which the session sees now; the same value for the same state. */
    static Schema in(String state, SchemaQueries queries, Connection connection) throws SQLException {
        Schema known = KNOWN.get(state);
        if (known == null) {
            known = read(queries.builtIn(), connection);
            KNOWN.put(state, known);
        }
        return known;
    }

    private static Schema read(List<CatalogQuery> queries, Connection connection) throws SQLException {
        Drafts drafts = new Drafts();
        QuietReading.ask(
                connection,
                queries.stream().map(CatalogQuery::sql).toList(),
                (question, rows) -> drafts.add(queries.get(question), rows));
        return Schema.of(drafts.finish().stream()
                .filter(object -> !object.key().kind().equals("schema"))
                .toList());
    }
}
