package io.migratetest.snapshot;

import io.migratetest.schema.Schema;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Reads the complete schema of a database from its catalogs, in one round trip.
 *
 * <p>Works inside a transaction that is under way and sees its uncommitted changes; it leaves the transaction, its settings and its role as
 * they were, and keeps prepared statements in the session, so that the next reading is faster. Needs no lock but the one on the catalogs. Does not see migrate-test's own tables, temporary objects, statistics, nor what
 * belongs to the whole cluster.
 */
public final class SchemaReader {

    /** By the server's version, which decides the catalogs' columns. */
    private static final Map<String, List<CatalogQuery>> QUERIES = new ConcurrentHashMap<>();

    private SchemaReader() {}

    /** Reads the schema as the connection sees it now. */
    public static Schema read(Connection connection) throws SQLException {
        List<CatalogQuery> queries = queries(connection);
        Drafts drafts = new Drafts();
        Plans.ask(
                connection,
                queries.stream().map(CatalogQuery::sql).toList(),
                (question, rows) -> drafts.add(queries.get(question), rows));
        return drafts.finish();
    }

    private static List<CatalogQuery> queries(Connection connection) throws SQLException {
        String version = connection.getMetaData().getDatabaseProductVersion();
        List<CatalogQuery> known = QUERIES.get(version);
        if (known == null) {
            Catalogs catalogs = Catalogs.read(connection);
            known = CatalogRules.all().stream()
                    .filter(rule -> !rule.isLeftOut() && catalogs.oids().containsKey(rule.catalog()))
                    .map(rule -> CatalogQuery.of(rule, catalogs))
                    .toList();
            QUERIES.put(version, known);
        }
        return known;
    }
}
