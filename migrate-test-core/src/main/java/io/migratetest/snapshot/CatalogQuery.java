package io.migratetest.snapshot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The question that a rule becomes on a server.
 *
 * @param sql gives, for each row: the address of the object, the address of what it is a part of, its kind, its name, and the properties
 * @param properties the names of the properties, in the order of their columns
 * @param rule what the name and the rows mean
 */
record CatalogQuery(String sql, List<String> properties, CatalogRule rule) {

    /** How many columns stand before the properties. */
    static final int FIXED_COLUMNS = 8;

    CatalogQuery {
        properties = List.copyOf(properties);
    }

    static CatalogQuery of(CatalogRule rule, Catalogs catalogs, Origin origin) {
        List<CatalogColumn> columns = catalogs.columnsOf(rule.catalog());
        List<String> names = new ArrayList<>();
        List<String> values = new ArrayList<>();
        for (PropertyRule property : rule.withUnnamedColumns(columns).properties()) {
            value(property, columns).ifPresent(value -> {
                names.add(property.property());
                values.add("(" + value + ")::text");
            });
        }
        String select = "select " + rule.clause("key").orElse("{" + rule.catalog() + "}, t.oid, 0")
                + ", " + rule.clause("part of").orElse("0, 0, 0")
                + ", " + rule.clause("kind").orElse("null")
                + ", " + name(rule) + (values.isEmpty() ? "" : ", " + String.join(", ", values))
                + " from " + rule.clause("from").orElse(rule.catalog() + " t")
                + rule.clause("where").map(where -> " where " + where).orElse("")
                + rule.clause("order").map(order -> " order by " + order).orElse("");
        return new CatalogQuery(Rendering.expand(origin.expand(select), catalogs), names, rule);
    }

    private static Optional<String> value(PropertyRule property, List<CatalogColumn> columns) {
        if (property.column().isEmpty()) {
            return property.expression();
        }
        return columns.stream()
                .filter(column -> column.name().equals(property.column().get()))
                .findFirst()
                .flatMap(column -> property.expression().or(() -> Rendering.of(column)));
    }

    private static String name(CatalogRule rule) {
        if (rule.clause("kind").isEmpty()) {
            return "null";
        }
        return rule.clause("name")
                .or(() -> rule.clause("member"))
                .or(() -> rule.clause("on"))
                .orElse("(select i.identity from pg_identify_object({" + rule.catalog() + "}, t.oid, 0) i)");
    }
}
