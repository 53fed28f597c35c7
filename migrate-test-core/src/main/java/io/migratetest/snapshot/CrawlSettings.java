package io.migratetest.snapshot;

import io.migratetest.schema.Schema;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import schemacrawler.schemacrawler.LimitOptionsBuilder;
import schemacrawler.schemacrawler.LoadOptionsBuilder;
import schemacrawler.schemacrawler.MetadataRetrievalStrategy;
import schemacrawler.schemacrawler.SchemaCrawlerOptions;
import schemacrawler.schemacrawler.SchemaCrawlerOptionsBuilder;
import schemacrawler.schemacrawler.SchemaInfoLevelBuilder;
import schemacrawler.schemacrawler.SchemaInfoMetadataRetrievalStrategy;
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

    /** SchemaCrawler's defaults leave out all but tables and views. */
    private static final String[] TABLE_TYPES = {
        "TABLE", "PARTITIONED TABLE", "VIEW", "MATERIALIZED VIEW", "FOREIGN TABLE"
    };

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

    /** What to read: all of the schema, and nothing about the driver and the server. */
    SchemaCrawlerOptions options() {
        SchemaInfoLevelBuilder level = SchemaInfoLevelBuilder.builder()
                .fromOptions(SchemaInfoLevelBuilder.maximum())
                .setRetrieveAdditionalDatabaseInfo(false)
                .setRetrieveAdditionalJdbcDriverInfo(false)
                .setRetrieveServerInfo(false)
                .setRetrieveDatabaseUsers(false)
                .setRetrieveUserDefinedColumnDataTypes(false)
                .setRetrieveTableColumnPrivileges(false)
                .setRetrieveTablePrivileges(false);
        return SchemaCrawlerOptionsBuilder.newSchemaCrawlerOptions()
                .withLimitOptions(LimitOptionsBuilder.builder()
                        .tableTypes(TABLE_TYPES)
                        .includeAllRoutines()
                        .includeAllSequences()
                        .toOptions())
                .withLoadOptions(LoadOptionsBuilder.builder()
                        .withSchemaInfoLevel(level.toOptions())
                        .toOptions());
    }

    /** How to read it: by our own queries alone. */
    SchemaRetrievalOptions retrieval(Connection connection, CrawlScope scope, Schema schema) {
        SchemaRetrievalOptionsBuilder retrieval = SchemaRetrievalOptionsBuilder.builder()
                .withInformationSchemaViews(CrawlQueries.of(scope))
                .withEnumDataTypeHelper(new EnumTypes(schema));
        for (SchemaInfoMetadataRetrievalStrategy question : SchemaInfoMetadataRetrievalStrategy.values()) {
            retrieval.with(question, MetadataRetrievalStrategy.data_dictionary_all);
        }
        return retrieval.fromConnnection(connection).toOptions();
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
