package io.migratetest.schema;

import java.util.List;
import java.util.Optional;

/** Compares the order of columns, one a line, over those that both tables have. */
final class ColumnOrder {

    private ColumnOrder() {}

    static boolean differs(Optional<String> before, Optional<String> after) {
        List<String> old = columns(before);
        List<String> now = columns(after);
        return !old.stream()
                .filter(now::contains)
                .toList()
                .equals(now.stream().filter(old::contains).toList());
    }

    private static List<String> columns(Optional<String> order) {
        return order.map(Names::lines).orElse(List.of());
    }
}
