package io.migratetest.snapshot;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The catalogs that a server has, with their columns and oids.
 *
 * @param columns by catalog, in the server's order
 * @param oids by catalog
 * @param closed the columns that the role may not read, as {@link ClosedColumns} says them
 */
record Catalogs(Map<String, List<CatalogColumn>> columns, Map<String, Long> oids, Set<String> closed) {

    private static final String COLUMNS = """
            select c.oid, c.relname, a.attname, pg_catalog.format_type(a.atttypid, null), %s
            from pg_catalog.pg_class c
            join pg_catalog.pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
            %s
            where c.relnamespace = 11 and c.relkind = 'r'
            order by c.relname, a.attnum
            """;

    private static final String REFERENCES = """
            left join (select fktable, fkcols[1] as fkcol, pktable from pg_catalog.pg_get_catalog_foreign_keys()
                where pg_catalog.array_length(fkcols, 1) = 1) f
                on f.fktable = c.oid and f.fkcol = a.attname
            left join pg_catalog.pg_class p on p.oid = f.pktable
            """;

    /** The first major version that can say what its catalogs' columns point at. */
    private static final int TELLS_REFERENCES = 14;

    static Catalogs read(Connection connection, Set<String> closed) throws SQLException {
        boolean tellsReferences = connection.getMetaData().getDatabaseMajorVersion() >= TELLS_REFERENCES;
        Map<String, String> references = tellsReferences ? Map.of() : shippedReferences();
        String sql = tellsReferences ? COLUMNS.formatted("p.relname", REFERENCES) : COLUMNS.formatted("null", "");
        Map<String, List<CatalogColumn>> columns = new LinkedHashMap<>();
        Map<String, Long> oids = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                String catalog = rows.getString(2);
                String column = rows.getString(3);
                Optional<String> reference = Optional.ofNullable(rows.getString(5))
                        .or(() -> Optional.ofNullable(references.get(catalog + "." + column)));
                oids.put(catalog, rows.getLong(1));
                columns.computeIfAbsent(catalog, name -> new ArrayList<>())
                        .add(new CatalogColumn(column, rows.getString(4), reference));
            }
        }
        return new Catalogs(columns, oids, closed);
    }

    List<CatalogColumn> columnsOf(String catalog) {
        return columns.getOrDefault(catalog, List.of());
    }

    /** Whether a rule can be asked at all: some versions close a catalog so far that its objects cannot be told apart. */
    boolean areOpenTo(CatalogRule rule) {
        return oids.containsKey(rule.catalog()) && (rule.readsElsewhere() || !closed.contains(rule.catalog() + ".oid"));
    }

    /** The columns that a rule can compare. */
    List<CatalogColumn> columnsFor(CatalogRule rule) {
        return columnsOf(rule.catalog()).stream()
                .filter(column -> rule.readsElsewhere() || !closed.contains(rule.catalog() + "." + column.name()))
                .toList();
    }

    /** What version 13 cannot say: the same list, printed by version 14. */
    private static Map<String, String> shippedReferences() {
        Map<String, String> references = new HashMap<>();
        Resources.lines("references-13.txt").forEach(line -> {
            String[] words = line.split(" ", 2);
            references.put(words[0], words[1]);
        });
        return references;
    }
}
