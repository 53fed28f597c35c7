package io.migratetest.snapshot;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.postgresql.core.TransactionState;
import schemacrawler.schema.Catalog;
import schemacrawler.schemacrawler.SchemaRetrievalOptions;
import schemacrawler.tools.options.Config;
import schemacrawler.tools.utility.SchemaCrawlerUtility;
import us.fatehi.utility.datasource.DatabaseConnectionSource;
import us.fatehi.utility.datasource.DatabaseConnectionSources;

/**
 * Reads the schema of a database into SchemaCrawler's model, which users know, can put into their tests and lint.
 *
 * <p>The model is complete as far as it goes: all tables, views, materialized views, partitioned and foreign tables, routines and sequences
 * outside of PostgreSQL's own schemas and ours. It sees the uncommitted changes of a transaction that is under way and leaves it as it was.
 * What the model has no place for only a {@link SchemaReader} sees.
 */
public final class CatalogReader {

    private CatalogReader() {}

    /** Reads the schema as the connection sees it now; one query and more for each table. */
    public static Catalog read(Connection connection) throws SQLException {
        QuietTransaction transaction = QuietTransaction.on(connection);
        execute(connection, transaction.begin());
        try {
            Catalog catalog = crawl(connection);
            if (QuietTransaction.state(connection) == TransactionState.FAILED) {
                throw new SQLException("a query of SchemaCrawler failed, so its model of the schema is incomplete");
            }
            execute(connection, transaction.end());
            return catalog;
        } catch (SQLException | RuntimeException e) {
            transaction.withdraw(connection, e);
            throw e;
        }
    }

    private static Catalog crawl(Connection connection) throws SQLException {
        try (CrawlSettings settings = CrawlSettings.take()) {
            DatabaseConnectionSource source = DatabaseConnectionSources.fromConnection(connection);
            SchemaRetrievalOptions retrieval =
                    settings.completed(SchemaCrawlerUtility.matchSchemaRetrievalOptions(source), connection);
            return SchemaCrawlerUtility.getCatalog(source, retrieval, settings.options(), new Config());
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
