package io.migratetest.snapshot;

import io.migratetest.schema.Schema;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * Reads the complete schema of a database from its catalogs, in one round trip.
 *
 * <p>Works inside a transaction that is under way and sees its uncommitted changes; it leaves the transaction, its settings and its role as
 * they were, and keeps prepared statements in the session, so that the next reading is faster. Needs no lock but the one on the catalogs.
 * Sees what came with PostgreSQL, too. Does not see migrate-test's own tables, temporary objects, statistics, nor what belongs to the whole
 * cluster, for which there is {@link ClusterReader}.
 */
public final class SchemaReader {

    private static final Plans PLANS = new Plans();

    private SchemaReader() {}

    /** Reads the schema as the connection sees it now. */
    public static Schema read(Connection connection) throws SQLException {
        SchemaQueries queries = SchemaQueries.on(connection);
        Drafts drafts = new Drafts();
        StringBuilder builtInState = new StringBuilder();
        PLANS.ask(connection, queries.everyTime(), (question, rows) -> {
            if (question < queries.made().size()) {
                drafts.add(queries.made().get(question), rows);
            } else {
                builtInState.append(BuiltIns.state(rows));
            }
        });
        return Schema.of(drafts.finish()).withBuiltIns(BuiltIns.in(builtInState.toString(), queries, connection));
    }
}
