package io.migratetest.operation;

import static java.util.stream.Collectors.joining;

import io.migratetest.operation.BulkInsert.Clause;
import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemCode;
import io.migratetest.sql.NamingConvention;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Inserts rows.
 *
 * @param columns those that get values
 * @param rows a value for each column, in the same order
 * @param key the columns by which the inverse finds the rows; empty if there is to be none
 */
public record BulkInsert(
        ObjectName table,
        List<String> columns,
        List<List<@Nullable Object>> rows,
        List<String> key,
        Clauses<Clause> clauses)
        implements Operation {

    /** A statement with more is no faster, and long to read. */
    private static final int ROWS = 1000;

    enum Clause {
        INSERT,
        COLUMNS,
        OVERRIDING,
        VALUES,
        CONFLICT
    }

    public BulkInsert {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        key = List.copyOf(key);
        for (List<@Nullable Object> row : rows) {
            if (row.size() != columns.size()) {
                throw Problem.of(
                                ProblemCode.INVALID_OPERATION,
                                "a row for table %s has %d values for %d columns"
                                        .formatted(table.sql(), row.size(), columns.size()))
                        .with("columns", String.join(", ", columns))
                        .with("row", String.valueOf(row))
                        .help("give a value, or null, for each column")
                        .asException();
            }
        }
    }

    static BulkInsert of(String name, List<String> columns) {
        ObjectName table = ObjectName.of(name);
        return new BulkInsert(
                table,
                columns,
                List.of(),
                List.of(),
                Clauses.of(Clause.INSERT, "INSERT INTO " + table.sql())
                        .with(Clause.COLUMNS, Names.inParentheses(columns)));
    }

    /** One more row. */
    public BulkInsert row(@Nullable Object... values) {
        List<List<@Nullable Object>> more = new ArrayList<>(rows);
        more.add(Collections.unmodifiableList(new ArrayList<>(Arrays.asList(values))));
        return new BulkInsert(table, columns, more, key, clauses);
    }

    /** More rows. */
    public BulkInsert rows(List<? extends List<? extends @Nullable Object>> more) {
        List<List<@Nullable Object>> all = new ArrayList<>(rows);
        more.forEach(row -> all.add(Collections.unmodifiableList(new ArrayList<@Nullable Object>(row))));
        return new BulkInsert(table, columns, all, key, clauses);
    }

    /** The columns that tell the rows apart: the inverse deletes those with these values. */
    public BulkInsert key(String... keyColumns) {
        List<String> unknown = Arrays.stream(keyColumns)
                .filter(column -> !columns.contains(column))
                .toList();
        if (!unknown.isEmpty()) {
            throw Problem.of(
                            ProblemCode.INVALID_OPERATION,
                            "the key of rows for table %s has no values".formatted(table.sql()))
                    .with("key", String.join(", ", unknown))
                    .with("columns", String.join(", ", columns))
                    .help("insert the key, too, or write what undoes it: .undoneBy(...)")
                    .asException();
        }
        return new BulkInsert(table, columns, rows, List.of(keyColumns), clauses);
    }

    /** Rows that are there stay as they are. */
    public BulkInsert onConflictDoNothing() {
        return new BulkInsert(table, columns, rows, key, clauses.with(Clause.CONFLICT, "ON CONFLICT DO NOTHING"));
    }

    /** Numbers go into columns that PostgreSQL numbers alone. */
    public BulkInsert overridingSystemValue() {
        return new BulkInsert(table, columns, rows, key, clauses.with(Clause.OVERRIDING, "OVERRIDING SYSTEM VALUE"));
    }

    @Override
    public String title() {
        return "insert %d rows into table %s".formatted(rows.size(), table.sql());
    }

    @Override
    public List<Action> actions(NamingConvention names) {
        return parts().<Action>map(part -> new Action.Sql(clauses.with(
                                Clause.VALUES,
                                part.stream()
                                        .map(row -> values(row, columns))
                                        .collect(joining(",\n    ", "VALUES\n    ", "")))
                        .sql()))
                .toList();
    }

    private Stream<List<List<@Nullable Object>>> parts() {
        int number = (rows.size() + ROWS - 1) / ROWS;
        return IntStream.range(0, number)
                .mapToObj(part -> rows.subList(part * ROWS, Math.min(rows.size(), (part + 1) * ROWS)));
    }

    private String values(List<@Nullable Object> row, List<String> wanted) {
        return wanted.stream()
                .map(column -> Values.sql(row.get(columns.indexOf(column))))
                .collect(joining(", ", "(", ")"));
    }

    @Override
    public Optional<Operation> inverse() {
        return key.isEmpty() ? Optional.empty() : Optional.of(new Deletion(this));
    }

    @Override
    public String missing() {
        return "say what tells the rows apart: .key(\"...\")";
    }

    /** Takes the rows away again. */
    private record Deletion(BulkInsert inserted) implements Operation {

        @Override
        public String title() {
            return "delete %d rows of table %s".formatted(inserted.rows.size(), inserted.table.sql());
        }

        @Override
        public List<Action> actions(NamingConvention names) {
            return inserted.parts()
                    .<Action>map(part -> new Action.Sql("DELETE FROM %s WHERE %s IN (%s)"
                            .formatted(
                                    inserted.table.sql(),
                                    Names.inParentheses(inserted.key),
                                    part.stream()
                                            .map(row -> inserted.values(row, inserted.key))
                                            .collect(joining(", ")))))
                    .toList();
        }

        @Override
        public Optional<Operation> inverse() {
            return Optional.of(inserted);
        }
    }
}
