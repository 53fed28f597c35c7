package io.migratetest.snapshot;

import io.migratetest.schema.Schema;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Reads the objects that some rules describe, in one round trip. */
final class ObjectReader {

    private final List<CatalogRule> rules;

    /** By the server's version, which decides the catalogs' columns. */
    private final Map<String, List<CatalogQuery>> queries = new ConcurrentHashMap<>();

    ObjectReader(List<CatalogRule> rules) {
        this.rules = rules;
    }

    /** Reads them as the connection sees them now, with settings of our own that are gone afterwards. */
    Schema read(Connection connection) throws SQLException {
        List<CatalogQuery> questions = queries(connection);
        Unit.Collector collector = new Unit.Collector();
        Plans.ask(
                connection,
                questions.stream().map(query -> query.all().asked()).toList(),
                (question, rows) -> collector.addAll(questions.get(question), rows));
        return Schema.of(Drafts.of(collector.units(questions)).objects());
    }

    private List<CatalogQuery> queries(Connection connection) throws SQLException {
        String version = connection.getMetaData().getDatabaseProductVersion();
        List<CatalogQuery> known = queries.get(version);
        if (known == null) {
            Catalogs catalogs = Catalogs.read(connection, Set.of());
            known = rules.stream()
                    .filter(rule -> !rule.isLeftOut() && catalogs.oids().containsKey(rule.catalog()))
                    .map(rule -> CatalogQuery.of(rule, catalogs, Origin.MADE))
                    .toList();
            queries.put(version, known);
        }
        return known;
    }
}
