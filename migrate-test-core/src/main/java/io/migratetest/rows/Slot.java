package io.migratetest.rows;

import java.util.List;
import java.util.stream.Stream;

/**
 * Columns whose values are chosen together, with what can be chosen.
 *
 * @param columns without quotes
 * @param choices the best one first; each has an SQL expression for each column
 */
record Slot(List<String> columns, List<List<String>> choices) {

    static final String NULL = "NULL";

    Slot {
        columns = List.copyOf(columns);
        choices = List.copyOf(choices);
    }

    static Slot of(String column, Stream<String> expressions) {
        return new Slot(List.of(column), expressions.distinct().map(List::of).toList());
    }

    boolean isAbout(String column) {
        return columns.contains(column);
    }
}
