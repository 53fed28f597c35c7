package io.migratetest.snapshot;

import io.migratetest.schema.ObjectKey;
import io.migratetest.sql.Quoting;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import schemacrawler.schema.Catalog;
import schemacrawler.schema.Column;
import schemacrawler.schema.DatabaseObject;
import schemacrawler.schema.ForeignKey;
import schemacrawler.schema.Index;
import schemacrawler.schema.NamedObject;
import schemacrawler.schema.Table;
import schemacrawler.tools.lint.LinterRegistry;
import schemacrawler.tools.lint.Linters;
import schemacrawler.tools.lint.Lints;
import schemacrawler.tools.lint.config.LinterConfig;
import schemacrawler.tools.lint.config.LinterConfigs;
import schemacrawler.tools.options.Config;

/**
 * Asks SchemaCrawler's linters about a schema, and those of others that are on the class path.
 *
 * <p>Not asked are those that need rows, statements or patterns, and the one that wants a comment on everything. Partitions are what their parent is, and are left out.
 */
public final class SchemaLinter {

    private static final String PREFIX = "schemacrawler.tools.linter.Linter";

    private static final Set<String> NOT_ASKED =
            Set.of("CatalogSql", "TableSql", "TableEmpty", "TableWithBadlyNamedColumns", "TableWithNoRemarks");

    private static final String NO_SURROGATE = "table-with-no-surrogate-primary-key";

    private final Catalog catalog;

    private SchemaLinter(Catalog catalog) {
        this.catalog = catalog;
    }

    /** What there is to say about everything. */
    public static List<Lint> read(Connection connection) throws SQLException {
        return new SchemaLinter(CatalogReader.read(connection)).lints(connection);
    }

    /** What there is to say about some tables; one that does not exist is left away. */
    public static List<Lint> read(Connection connection, Collection<ObjectKey> tables) throws SQLException {
        return new SchemaLinter(CatalogReader.read(connection, tables)).lints(connection);
    }

    private List<Lint> lints(Connection connection) {
        LinterConfigs configs = new LinterConfigs(new Config());
        NOT_ASKED.forEach(
                name -> configs.add(new LinterConfig(PREFIX + name, false, null, null, null, null, null, null, null)));
        Linters linters = new Linters(configs, true);
        linters.initialize(LinterRegistry.getLinterRegistry());
        linters.lint(catalog, connection);
        Lints found = linters.getLints();
        List<Lint> lints = new ArrayList<>();
        found.getCatalogLints().forEach(each -> lints.add(lint(each, ObjectKey.DATABASE, tables(each))));
        for (Table table : catalog.getTables()) {
            if (!table.hasAttribute("PARTITION_BOUND")) {
                found.getLints(table).stream()
                        .map(each -> lint(each, object(each.getValue(), table), neighbours(table)))
                        .filter(lint -> table.hasPrimaryKey() || !lint.id().equals(NO_SURROGATE))
                        .forEach(lints::add);
            }
        }
        return lints;
    }

    private static Lint lint(schemacrawler.tools.lint.Lint<?> lint, ObjectKey object, List<ObjectKey> tables) {
        Object value = lint.getValue();
        String detail = value instanceof ForeignKey || value instanceof Index
                ? ""
                : value instanceof Collection<?> several
                        ? several.stream().map(SchemaLinter::name).collect(Collectors.joining(", "))
                        : lint.hasValue() ? lint.getValueAsString() : "";
        return new Lint(
                id(lint.getLinterId()),
                Lint.Level.valueOf(lint.getSeverity().name().toUpperCase(Locale.ROOT)),
                lint.getMessage(),
                object,
                detail,
                tables);
    }

    /** {@code TableWithNoPrimaryKey} in words. */
    private static String id(String linter) {
        return linter.startsWith(PREFIX)
                ? linter.substring(PREFIX.length())
                        .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                        .toLowerCase(Locale.ROOT)
                : linter;
    }

    private static ObjectKey object(Object value, Table table) {
        if (value instanceof ForeignKey key) {
            return new ObjectKey(
                    "constraint",
                    Quoting.identifier(key.getName())
                            + PrintedNames.ON
                            + key(table).name());
        }
        return value instanceof Index index ? new ObjectKey("index", qualified(index)) : key(table);
    }

    private static ObjectKey key(Table table) {
        return new ObjectKey("table", qualified(table));
    }

    private static String qualified(DatabaseObject object) {
        return Quoting.identifier(object.getSchema().getName()) + "." + Quoting.identifier(object.getName());
    }

    private static String name(Object value) {
        if (value instanceof Column column) {
            return column.getName();
        }
        return value instanceof Table table
                ? qualified(table)
                : value instanceof NamedObject named ? named.getName() : String.valueOf(value);
    }

    /** A lint of a table is about the table, and perhaps about those that it refers to. */
    private static List<ObjectKey> neighbours(Table table) {
        return Stream.concat(
                        Stream.of(table),
                        table.getImportedForeignKeys().stream().map(ForeignKey::getPrimaryKeyTable))
                .map(SchemaLinter::key)
                .distinct()
                .toList();
    }

    /** Those that it names, those that have the column that it names, or else all. */
    private List<ObjectKey> tables(schemacrawler.tools.lint.Lint<?> lint) {
        List<ObjectKey> named = lint.getValue() instanceof Collection<?> several
                ? several.stream()
                        .filter(Table.class::isInstance)
                        .map(each -> key((Table) each))
                        .toList()
                : lint.getValue() instanceof String text ? having(text.replaceFirst(" \\[.*", "")) : List.of();
        return named.isEmpty()
                ? catalog.getTables().stream().map(SchemaLinter::key).toList()
                : named;
    }

    private List<ObjectKey> having(String column) {
        return catalog.getTables().stream()
                .filter(table -> table.getColumns().stream()
                        .anyMatch(each -> each.getName().equals(column)))
                .map(SchemaLinter::key)
                .toList();
    }
}
