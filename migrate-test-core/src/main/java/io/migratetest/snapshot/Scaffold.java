package io.migratetest.snapshot;

import schemacrawler.filter.ReducerFactory;
import schemacrawler.inclusionrule.RegularExpressionExclusionRule;
import schemacrawler.schema.Catalog;
import schemacrawler.schema.Schema;
import schemacrawler.schema.Table;
import schemacrawler.schemacrawler.LimitOptionsBuilder;
import schemacrawler.schemacrawler.SchemaCrawlerOptions;
import schemacrawler.schemacrawler.SchemaCrawlerOptionsBuilder;

/**
 * Tables that do not exist, by which our queries make SchemaCrawler do what it has no option for; gone when the crawl is over.
 *
 * <p>Two that refer to each other: SchemaCrawler sorts tables by their foreign keys, in a time that grows with the cube of the longest chain,
 * and with a recursion as deep as the chain, but gives up at once where it meets a cycle. It starts with the first name of all.
 *
 * <p>One in each schema, whose columns have the types of that schema: SchemaCrawler knows only the types of columns.
 */
final class Scaffold {

    /** Longer than a name can be in PostgreSQL, and before all others. */
    static final String NAME = "! a scaffold of migrate-test, which no table and no schema can be called";

    private Scaffold() {}

    static void removeFrom(Catalog catalog) {
        catalog.reduce(
                Table.class,
                ReducerFactory.getTableReducer(table -> !table.getName().startsWith(NAME)));
        catalog.reduce(Schema.class, ReducerFactory.getSchemaReducer(withoutSchema()));
    }

    private static SchemaCrawlerOptions withoutSchema() {
        return SchemaCrawlerOptionsBuilder.newSchemaCrawlerOptions()
                .withLimitOptions(LimitOptionsBuilder.builder()
                        .includeSchemas(new RegularExpressionExclusionRule("\"?" + NAME + "\"?"))
                        .toOptions());
    }
}
