package io.migratetest.rows;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Columns that point to another table by their name alone, such as {@code user_id} where there is a table {@code users}: their foreign key often comes in a later
 * revision, which would be refused with values that were made up.
 */
final class LikelyReferences {

    private static final String SUFFIX = "_id";

    private final Map<String, Table> tables = new HashMap<>();

    LikelyReferences(Iterable<Table> all) {
        all.forEach(table -> tables.put(table.name(), table));
    }

    /** A table with the references that its columns are likely to be. */
    Table in(Table table) {
        List<ForeignKey> likely = table.columns().stream()
                .filter(column -> table.foreignKeys().stream()
                        .noneMatch(key -> key.columns().contains(column.name())))
                .filter(column -> table.checksOf(column).findAny().isEmpty())
                .flatMap(column -> reference(table, column).stream())
                .toList();
        return likely.isEmpty() ? table : table.withLikely(likely);
    }

    private Optional<ForeignKey> reference(Table table, Column column) {
        if (!column.name().endsWith(SUFFIX) || column.sequence().isPresent()) {
            return Optional.empty();
        }
        String stem = column.name().substring(0, column.name().length() - SUFFIX.length());
        String schema = table.name().substring(0, table.name().indexOf('.') + 1);
        return plurals(stem)
                .flatMap(name -> Stream.ofNullable(tables.get(schema + name)))
                .filter(target -> target.oid() != table.oid())
                .flatMap(target -> key(target).stream()
                        .filter(key -> key.type() == column.type())
                        .map(key -> new ForeignKey(
                                List.of(column.name()), target.oid(), target.name(), List.of(key.name()))))
                .findFirst();
    }

    private static Stream<String> plurals(String stem) {
        return Stream.of(stem + "s", stem, stem + "es", stem.replaceFirst("y$", "ies"));
    }

    private static Optional<Column> key(Table table) {
        return table.rules().stream()
                .filter(rule ->
                        rule.kind() == Rule.Kind.PRIMARY_KEY && rule.columns().size() == 1)
                .findFirst()
                .flatMap(rule -> table.column(rule.columns().get(0)));
    }
}
