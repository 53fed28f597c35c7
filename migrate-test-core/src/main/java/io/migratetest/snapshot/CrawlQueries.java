package io.migratetest.snapshot;

import io.migratetest.database.Database;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import schemacrawler.schemacrawler.InformationSchemaKey;
import schemacrawler.schemacrawler.InformationSchemaViews;
import schemacrawler.schemacrawler.InformationSchemaViewsBuilder;

/**
 * The queries that SchemaCrawler asks, each in a file of its own that says what is wrong with JDBC's or the plug-in's.
 *
 * <p>Each one answers for all tables at once, so that their number does not grow with the schema.
 */
final class CrawlQueries {

    private static final List<InformationSchemaKey> KEYS = List.of(
            InformationSchemaKey.CHECK_CONSTRAINTS,
            InformationSchemaKey.CONSTRAINT_COLUMN_USAGE,
            InformationSchemaKey.EXT_INDEXES,
            InformationSchemaKey.FOREIGN_KEYS,
            InformationSchemaKey.FUNCTIONS,
            InformationSchemaKey.FUNCTION_COLUMNS,
            InformationSchemaKey.INDEXES,
            InformationSchemaKey.PRIMARY_KEYS,
            InformationSchemaKey.PROCEDURES,
            InformationSchemaKey.PROCEDURE_COLUMNS,
            InformationSchemaKey.ROUTINES,
            InformationSchemaKey.SCHEMATA,
            InformationSchemaKey.SEQUENCES,
            InformationSchemaKey.TABLES,
            InformationSchemaKey.TABLE_COLUMNS,
            InformationSchemaKey.TABLE_CONSTRAINTS,
            InformationSchemaKey.TRIGGERS,
            InformationSchemaKey.TYPE_INFO,
            InformationSchemaKey.VIEWS,
            InformationSchemaKey.VIEW_TABLE_USAGE);

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z]+)(?: ([^{}]+))?}");

    private CrawlQueries() {}

    static InformationSchemaViews of(CrawlScope scope) {
        InformationSchemaViewsBuilder views = InformationSchemaViewsBuilder.builder();
        for (InformationSchemaKey key : KEYS) {
            views.withSql(key, expand(file(key.name()), scope));
        }
        return views.toOptions();
    }

    private static String expand(String sql, CrawlScope scope) {
        return PLACEHOLDER
                .matcher(sql)
                .replaceAll(match -> Matcher.quoteReplacement(expansion(match.group(1), match.group(2), scope)));
    }

    private static String expansion(String name, String argument, CrawlScope scope) {
        return switch (name) {
            case "schemas" ->
                argument + " !~ '^pg_' AND " + argument + " NOT IN ('information_schema', '" + Database.OWN_SCHEMA
                        + "')";
            case "tables" -> scope.tables(argument);
            case "sequences" -> scope.sequences(argument);
            case "routines" -> scope.routines();
            case "scaffold" -> "'" + Scaffold.NAME + "'::text";
            case "jdbc" -> file("jdbc-type");
            case "size", "digits" -> file(name).replace("{modifier}", argument);
            case "rule" ->
                "CASE " + argument
                        + " WHEN 'c' THEN 0 WHEN 'r' THEN 1 WHEN 'n' THEN 2 WHEN 'a' THEN 3 WHEN 'd' THEN 4 END";
            default -> throw new IllegalArgumentException("a query has an unknown placeholder: " + name);
        };
    }

    private static String file(String name) {
        return String.join("\n", Resources.lines("crawl/" + name + ".sql"));
    }
}
