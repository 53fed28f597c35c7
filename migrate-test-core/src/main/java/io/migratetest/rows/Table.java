package io.migratetest.rows;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A table, as far as one has to know it to fill it.
 *
 * @param name with its schema, quoted where PostgreSQL would quote it
 * @param kind whether it holds rows itself
 * @param columns that take values; not those that are computed
 * @param rules what its rows have to fulfil
 * @param likely where its rows point by the names of columns, though nothing demands it
 * @param partitions into which its rows can go
 */
record Table(
        long oid,
        String name,
        TableKind kind,
        List<Column> columns,
        List<Rule> rules,
        List<ForeignKey> foreignKeys,
        List<ForeignKey> likely,
        List<Partition> partitions) {

    Table {
        columns = List.copyOf(columns);
        rules = List.copyOf(rules);
        foreignKeys = List.copyOf(foreignKeys);
        likely = List.copyOf(likely);
        partitions = List.copyOf(partitions);
    }

    Table withLikely(List<ForeignKey> references) {
        return new Table(oid, name, kind, columns, rules, foreignKeys, references, partitions);
    }

    /** Foreign keys, and what is likely to become one. */
    Stream<ForeignKey> references() {
        return Stream.concat(foreignKeys.stream(), likely.stream());
    }

    Optional<Column> column(String wanted) {
        return columns.stream().filter(column -> column.name().equals(wanted)).findFirst();
    }

    /** What refused a row. */
    Optional<Rule> rule(String wanted) {
        return rules.stream().filter(rule -> rule.name().equals(wanted)).findFirst();
    }

    /** The conditions that are about a column. */
    Stream<Rule> checksOf(Column column) {
        return rules.stream()
                .filter(rule -> rule.kind() == Rule.Kind.CHECK)
                .filter(rule -> rule.columns().contains(column.name()));
    }
}
