package io.migratetest.snapshot;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the rows of one catalog become objects, or properties of objects that another catalog holds.
 *
 * @param catalog its name in {@code pg_catalog}
 * @param label tells several rules for one catalog apart; empty for the one that also compares every column that no line names
 * @param clauses the lines that occur once, by their keyword: {@code from}, {@code or from}, {@code where}, {@code order},
 *     {@code key}, {@code kind}, {@code name}, {@code member}, {@code on}, {@code part of}, {@code sparse}, {@code left out}
 * @param properties what is compared by a name or an expression of its own
 * @param skipped the columns that are not compared, each with its reason
 */
record CatalogRule(
        String catalog,
        String label,
        Map<String, String> clauses,
        List<PropertyRule> properties,
        Map<String, String> skipped) {

    static final String NO_RELATION = "0";

    /** Says that rows that hang on a relation are read only with everything. */
    static final String NEVER = "never";

    private static final Pattern KEY_OF_RELATION = Pattern.compile("\\{pg_class}, (?<oid>[\\w.]+),");

    CatalogRule {
        clauses = Map.copyOf(clauses);
        properties = List.copyOf(properties);
        skipped = Map.copyOf(skipped);
    }

    Optional<String> clause(String keyword) {
        return Optional.ofNullable(clauses.get(keyword));
    }

    /** Whether the catalog is not read at all. */
    boolean isLeftOut() {
        return clauses.containsKey("left out");
    }

    /** This rule as a session can follow it to which the catalog may be closed: it compares only what the rule names. */
    CatalogRule asEverybodySees() {
        if (!clauses.containsKey("or from")) {
            return this;
        }
        Map<String, String> open = new HashMap<>(clauses);
        open.put("from", clauses.get("or from"));
        return new CatalogRule(catalog, "as everybody sees it", open, properties, skipped);
    }

    /** Whether an object exists only if it has a property. */
    boolean isSparse() {
        return clauses.containsKey("sparse");
    }

    /** Whether columns that no line names are compared as they are; impossible where the rows are computed. */
    boolean comparesUnnamedColumns() {
        return label.isEmpty() && !isLeftOut() && !readsElsewhere();
    }

    /** Whether its rows are computed rather than those of the catalog itself. */
    boolean readsElsewhere() {
        return clause("from").orElse("").startsWith("(");
    }

    /** The oid of the relation that a row hangs on, as an expression; {@code 0} where it hangs on none. */
    String relation() {
        return clause("of").orElseGet(() -> {
            if (catalog.equals("pg_class") && !clauses.containsKey("key")) {
                return "t.oid";
            }
            Matcher key = KEY_OF_RELATION.matcher(clause("key").orElse(""));
            return key.lookingAt() ? key.group("oid") : NO_RELATION;
        });
    }

    /** Whether some of its rows hang on relations. */
    boolean hangsOnRelations() {
        return !relation().equals(NO_RELATION);
    }

    /** The condition under which a row hangs on one of the relations {@code $1}, as the server finds them by an index. */
    String within() {
        return clause("within").orElseGet(() -> relation() + " = any ($1)");
    }

    /** Whether it tells what was made from what came with PostgreSQL. */
    boolean knowsOrigin() {
        return clauses.values().stream().anyMatch(clause -> clause.contains("{made "));
    }

    /** The columns that some line names. */
    Set<String> namedColumns() {
        Set<String> named = new HashSet<>(skipped.keySet());
        for (PropertyRule property : properties) {
            property.column().ifPresent(named::add);
        }
        return named;
    }

    /** This rule, completed by the columns that the server has and no line names. */
    CatalogRule withUnnamedColumns(List<CatalogColumn> columns) {
        if (!comparesUnnamedColumns()) {
            return this;
        }
        Set<String> named = namedColumns();
        List<PropertyRule> all = new ArrayList<>(properties);
        for (CatalogColumn column : columns) {
            if (!column.name().equals("oid") && !named.contains(column.name())) {
                all.add(new PropertyRule(column.name(), Optional.of(column.name()), Optional.empty()));
            }
        }
        return new CatalogRule(catalog, label, clauses, all, skipped);
    }
}
