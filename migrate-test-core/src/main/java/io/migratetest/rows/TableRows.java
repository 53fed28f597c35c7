package io.migratetest.rows;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The rows of a table at one moment.
 *
 * @param table quoted and with its schema
 * @param key the columns of its primary key; none without one
 * @param rows by column, each value as people read it; empty for a large table
 * @param digests for a large table, by column what tells the values of all rows from others; under an empty name their number
 */
public record TableRows(
        String table, TableKind kind, List<String> key, List<Map<String, String>> rows, Map<String, String> digests) {

    /** Not a table, but told like one: what is in each large object, whose oids are others each time. */
    public static final String LARGE_OBJECTS = "large objects";

    static final String NUMBER = "";

    public TableRows {
        key = List.copyOf(key);
        rows = List.copyOf(rows);
        digests = Map.copyOf(digests);
    }

    boolean isLarge() {
        return !digests.isEmpty();
    }

    /** How many there are. */
    public long count() {
        return isLarge() ? Long.parseLong(digests.getOrDefault(NUMBER, "0")) : rows.size();
    }

    /** The columns, if there are rows. */
    public Set<String> columns() {
        return isLarge()
                ? digests.keySet()
                : rows.isEmpty() ? Set.of() : rows.get(0).keySet();
    }

    /** None. */
    static TableRows none(String table) {
        return new TableRows(table, TableKind.PLAIN, List.of(), List.of(), Map.of());
    }

    /** These, with what is known of the table. */
    TableRows of(Table known) {
        List<String> columns = known.rules().stream()
                .filter(rule -> rule.kind() == Rule.Kind.PRIMARY_KEY)
                .findFirst()
                .map(Rule::columns)
                .orElse(List.of());
        return new TableRows(table, known.kind(), columns, rows, digests);
    }

    TableRows withKey(List<String> columns) {
        return new TableRows(table, kind, columns, rows, digests);
    }
}
