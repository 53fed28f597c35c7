package io.migratetest.snapshot;

import io.migratetest.schema.ObjectKey;
import io.migratetest.schema.Schema;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import org.postgresql.core.TransactionState;
import schemacrawler.crawl.SchemaCrawler;
import schemacrawler.schema.Catalog;
import us.fatehi.utility.datasource.DatabaseConnectionSources;

/**
 * Reads the schema of a database into SchemaCrawler's model, which users know, can put into their tests and lint.
 *
 * <p>The model is complete as far as it goes: all tables, views, materialized views, partitioned and foreign tables, routines and sequences
 * outside of PostgreSQL's own schemas and ours, and the types of each schema. All that a {@link SchemaReader} knows besides is in attributes;
 * {@code docs/junit5.md} tells where. Two readings of equal schemas give equal models: there are no oids, no estimates, no time of the day
 * but in the model's {@code CrawlInfo}. Tables come in the order of their names.
 *
 * <p>A reading sees the uncommitted changes of a transaction that is under way and leaves it as it was. It costs a fixed number of queries.
 */
public final class CatalogReader {

    private CatalogReader() {}

    /** Reads the schema as the connection sees it now. */
    public static Catalog read(Connection connection) throws SQLException {
        return read(connection, CrawlScope.everything());
    }

    /**
     * Reads some tables, views or foreign tables with all that belongs to them, the sequences of their columns among it; no routines.
     *
     * <p>Tables that one of them refers to, or that refer to one of them, are known by name. One that does not exist is left away.
     */
    public static Catalog read(Connection connection, Collection<ObjectKey> tables) throws SQLException {
        return read(connection, CrawlScope.of(tables));
    }

    private static Catalog read(Connection connection, CrawlScope scope) throws SQLException {
        QuietTransaction transaction = QuietTransaction.on(connection);
        execute(connection, transaction.begin());
        execute(connection, QuietTransaction.SETTINGS);
        try {
            Catalog catalog = crawl(connection, scope, SchemaReader.read(connection));
            execute(connection, transaction.end());
            return catalog;
        } catch (SQLException | RuntimeException e) {
            transaction.withdraw(connection, e);
            throw e;
        }
    }

    /** Not through SchemaCrawler's catalog loaders, which are kept for good and keep the last catalog and its connection with them. */
    private static Catalog crawl(Connection connection, CrawlScope scope, Schema schema) throws SQLException {
        try (CrawlSettings settings = CrawlSettings.take()) {
            Catalog catalog = new SchemaCrawler(
                            DatabaseConnectionSources.fromConnection(connection),
                            settings.retrieval(connection, scope, schema),
                            settings.options())
                    .crawl();
            if (QuietTransaction.state(connection) == TransactionState.FAILED) {
                throw new SQLException("a query of SchemaCrawler failed, so its model of the schema is incomplete");
            }
            Scaffold.removeFrom(catalog);
            Attributes.add(catalog, schema);
            return catalog;
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
