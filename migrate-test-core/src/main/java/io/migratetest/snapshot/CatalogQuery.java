package io.migratetest.snapshot;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The question that a rule becomes on a server.
 *
 * @param sql gives, for each row: the address of the object, the address of what it is a part of, its kind, its name, the relation that it hangs
 *     on, and the properties
 * @param within the same for the rows that hang on the relations {@code $1}; empty if none does
 * @param rest the same for the rows that hang on no relation; empty if all do
 * @param measure for each relation a number that is another one when a row that hangs on it is gone; empty if none goes away but with the relation
 * @param properties the names of the properties, in the order of their columns
 * @param rule what the name and the rows mean
 */
record CatalogQuery(
        String sql,
        Optional<String> within,
        Optional<String> rest,
        Optional<String> measure,
        List<String> properties,
        CatalogRule rule) {

    /** How many columns stand before the properties. */
    static final int FIXED_COLUMNS = 9;

    CatalogQuery {
        properties = List.copyOf(properties);
    }

    static CatalogQuery of(CatalogRule rule, Catalogs catalogs, Origin origin) {
        List<CatalogColumn> columns = catalogs.columnsFor(rule);
        List<String> names = new ArrayList<>();
        List<String> values = new ArrayList<>();
        for (PropertyRule property : rule.withUnnamedColumns(columns).properties()) {
            value(property, columns).ifPresent(value -> {
                names.add(property.property());
                values.add("(" + value + ")::text");
            });
        }
        String relation = origin == Origin.MADE ? rule.relation() : CatalogRule.NO_RELATION;
        String select = "select " + rule.clause("key").orElse("{" + rule.catalog() + "}, t.oid, 0")
                + ", " + rule.clause("part of").orElse("0, 0, 0")
                + ", " + rule.clause("kind").orElse("null")
                + ", " + name(rule)
                + ", " + relation
                + (values.isEmpty() ? "" : ", " + String.join(", ", values));
        String from = " from " + rule.clause("from").orElse(rule.catalog() + " t");
        String where = rule.clause("where").map(condition -> " where (" + condition + ")").orElse(" where true");
        String order = rule.clause("order").map(terms -> " order by " + terms).orElse("");
        UnaryOperator<String> expand = sql -> Rendering.expand(origin.expand(sql), catalogs);
        boolean hangs = rule.hangsOnRelations();
        return new CatalogQuery(
                expand.apply(select + from + where + order),
                hangs ? Optional.of(expand.apply(select + from + where + " and " + rule.within() + order)) : Optional.empty(),
                hangs
                        ? rule.clause("rest").map(rest -> expand.apply(select + from + where + " and " + rest + order))
                        : Optional.of(expand.apply(select + from + where + order)),
                rule.clauses().containsKey("goes with")
                        ? Optional.empty()
                        : Optional.of(expand.apply(
                                "select " + relation + " as relation, " + measure(rule, values) + from + where + " group by 1")),
                names,
                rule);
    }

    /** The number of rows or, where rows are put together from others, of letters in their values. */
    private static String measure(CatalogRule rule, List<String> values) {
        return rule.readsElsewhere()
                ? values.stream()
                        .map(value -> "coalesce(sum(length(" + value + ")), 0)")
                        .collect(Collectors.joining(" + "))
                : "count(*)";
    }

    /** The same number for a row that was read; the values are null where there is none. */
    int measure(List<@Nullable String> values) {
        return rule.readsElsewhere()
                ? values.stream()
                        .filter(Objects::nonNull)
                        .mapToInt(value -> value.codePointCount(0, value.length()))
                        .sum()
                : 1;
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
