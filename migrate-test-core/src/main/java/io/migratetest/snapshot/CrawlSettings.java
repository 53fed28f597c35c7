package io.migratetest.snapshot;

import io.migratetest.database.Database;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import schemacrawler.inclusionrule.RegularExpressionExclusionRule;
import schemacrawler.schemacrawler.InformationSchemaKey;
import schemacrawler.schemacrawler.InformationSchemaViewsBuilder;
import schemacrawler.schemacrawler.LimitOptions;
import schemacrawler.schemacrawler.LimitOptionsBuilder;
import schemacrawler.schemacrawler.LoadOptionsBuilder;
import schemacrawler.schemacrawler.SchemaCrawlerOptions;
import schemacrawler.schemacrawler.SchemaCrawlerOptionsBuilder;
import schemacrawler.schemacrawler.SchemaInfoLevelBuilder;
import schemacrawler.schemacrawler.SchemaRetrievalOptions;
import schemacrawler.schemacrawler.SchemaRetrievalOptionsBuilder;

/**
 * Makes SchemaCrawler read everything that its model has room for, on one connection and in silence.
 *
 * <p>Whether it uses several threads, and so connections, it asks of a system property, and it logs through {@code java.util.logging};
 * both are set only while one of our crawls is under way.
 */
final class CrawlSettings implements AutoCloseable {

    private static final ReentrantLock ONE_CRAWL = new ReentrantLock();
    private static final String SINGLE_THREADED = "SC_SINGLE_THREADED";

    /** Held here, since the log manager holds loggers weakly. */
    private static final List<Logger> LOGGERS =
            List.of(Logger.getLogger("schemacrawler"), Logger.getLogger("us.fatehi"));

    private static final String FOREIGN_SCHEMAS =
            "(.*\\.)?\"?(pg_catalog|information_schema|pg_toast.*|pg_temp.*|" + Database.OWN_SCHEMA + ")\"?";

    /** SchemaCrawler's defaults leave out all but tables and views. */
    private static final String[] TABLE_TYPES = {
        "TABLE", "PARTITIONED TABLE", "VIEW", "MATERIALIZED VIEW", "FOREIGN TABLE"
    };

    /** Its own queries that ours replace, each in a file of that name that says why. */
    private static final List<InformationSchemaKey> REPLACED = List.of(
            InformationSchemaKey.ADDITIONAL_TABLE_ATTRIBUTES,
            InformationSchemaKey.EXT_INDEXES,
            InformationSchemaKey.EXT_TABLE_CONSTRAINTS,
            InformationSchemaKey.SEQUENCES,
            InformationSchemaKey.TABLE_CONSTRAINTS,
            InformationSchemaKey.TRIGGERS,
            InformationSchemaKey.VIEWS);

    private final @Nullable String threading = System.getProperty(SINGLE_THREADED);
    private final List<@Nullable Level> levels;

    private CrawlSettings() {
        System.setProperty(SINGLE_THREADED, "true");
        levels = new ArrayList<>();
        for (Logger logger : LOGGERS) {
            levels.add(logger.getLevel());
            logger.setLevel(Level.OFF);
        }
    }

    /** Waits for the crawl of another thread to end. */
    static CrawlSettings take() {
        ONE_CRAWL.lock();
        return new CrawlSettings();
    }

    /** What to read: everything, but server information, whose query is wrong before PostgreSQL 16 and would break the transaction. */
    SchemaCrawlerOptions options() {
        SchemaInfoLevelBuilder level = SchemaInfoLevelBuilder.builder()
                .fromOptions(SchemaInfoLevelBuilder.maximum())
                .setRetrieveServerInfo(false)
                .setRetrieveDatabaseUsers(false)
                .setRetrieveTableColumnPrivileges(false)
                .setRetrieveTablePrivileges(false);
        return SchemaCrawlerOptionsBuilder.newSchemaCrawlerOptions()
                .withLimitOptions(limits())
                .withLoadOptions(LoadOptionsBuilder.builder()
                        .withSchemaInfoLevel(level.toOptions())
                        .toOptions());
    }

    private static LimitOptions limits() {
        return LimitOptionsBuilder.builder()
                .includeSchemas(new RegularExpressionExclusionRule(FOREIGN_SCHEMAS))
                .tableTypes(TABLE_TYPES)
                .includeAllRoutines()
                .includeAllSequences()
                .toOptions();
    }

    /** How to read it: as the plug-in for PostgreSQL says, with our queries in place of some. */
    SchemaRetrievalOptions completed(SchemaRetrievalOptions ofPlugin, Connection connection) {
        InformationSchemaViewsBuilder views =
                InformationSchemaViewsBuilder.builder(ofPlugin.getInformationSchemaViews());
        for (InformationSchemaKey key : REPLACED) {
            views.withSql(key, String.join("\n", Resources.lines("crawl/" + key + ".sql")));
        }
        return SchemaRetrievalOptionsBuilder.builder(ofPlugin)
                .withInformationSchemaViews(views.toOptions())
                .fromConnnection(connection)
                .toOptions();
    }

    @Override
    public void close() {
        if (threading == null) {
            System.clearProperty(SINGLE_THREADED);
        } else {
            System.setProperty(SINGLE_THREADED, threading);
        }
        for (int i = 0; i < LOGGERS.size(); i++) {
            LOGGERS.get(i).setLevel(levels.get(i));
        }
        ONE_CRAWL.unlock();
    }
}
