package io.migratetest.snapshot;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The question that a rule becomes on a server.
 *
 * <p>Each row gives: the address of the object, the address of what it is a part of, its kind, its name, the relation that it hangs on, and the properties.
 *
 * @param all gives all rows
 * @param within gives the rows that hang on the relations {@code $1}; empty if none does
 * @param rest gives the rows that hang on no relation; empty if all do
 * @param properties the names of the properties, in the order of their columns
 * @param catalogs those that are read
 * @param dependencies on what of them the answer depends, but for the names of what they point at: see {@link Writes#dependencies}
 * @param rule what the name and the rows mean
 */
record CatalogQuery(
        Plans.Question all,
        Optional<Plans.Question> within,
        Optional<Plans.Question> rest,
        List<String> properties,
        Set<String> catalogs,
        Set<String> dependencies,
        CatalogRule rule) {

    /** How many columns stand before the properties. */
    static final int FIXED_COLUMNS = 9;

    private static final Pattern CATALOG = Pattern.compile("\\bpg_\\w+");

    CatalogQuery {
        properties = List.copyOf(properties);
        catalogs = Set.copyOf(catalogs);
        dependencies = Set.copyOf(dependencies);
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
        String where = rule.clause("where")
                .map(condition -> " where (" + condition + ")")
                .orElse(" where true");
        String order = rule.clause("order").map(terms -> " order by " + terms).orElse("");
        UnaryOperator<String> expand = sql -> Rendering.expand(origin.expand(sql), catalogs);
        String all = expand.apply(select + from + where + order);
        Set<String> mentioned = mentioned(all, catalogs);
        return new CatalogQuery(
                Plans.Question.of(all),
                rule.hangsOnRelations() && !rule.within().equals(CatalogRule.NEVER)
                        ? Optional.of(new Plans.Question(
                                Rendering.expand(
                                        origin.expandAside(
                                                select + from + where + " and (" + rule.within() + ")" + order),
                                        catalogs),
                                "(oid[])"))
                        : Optional.empty(),
                rule.hangsOnRelations()
                        ? rule.clause("rest")
                                .map(rest -> Plans.Question.of(
                                        expand.apply(select + from + where + " and (" + rest + ")" + order)))
                        : Optional.of(Plans.Question.of(all)),
                names,
                mentioned,
                rule.clause("depends on")
                        .map(list -> Set.of(list.split(", ", -1)))
                        .orElse(mentioned),
                rule);
    }

    private static Set<String> mentioned(String sql, Catalogs catalogs) {
        Set<String> mentioned = new HashSet<>();
        for (Matcher word = CATALOG.matcher(sql); word.find(); ) {
            // A view over a catalog shows its rows.
            for (String name : List.of(word.group(), word.group().replaceFirst("s$", ""))) {
                if (catalogs.oids().containsKey(name)) {
                    mentioned.add(name);
                }
            }
        }
        return mentioned;
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

    /** Each rule becomes one question on a server, so a comparison of all its words would tell nothing more. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
