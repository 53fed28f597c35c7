package io.migratetest.operation;

import static java.util.stream.Collectors.joining;

import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemCode;
import io.migratetest.sql.NamingConvention;
import io.migratetest.sql.Quoting;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Updates or deletes the rows of a large table a batch at a time, with a commit after each, so that no lock is held for long. Only in a revision without a transaction.
 *
 * <p>What is committed stays if a later batch fails, and the revision runs again from its beginning: {@link #where} should leave out the rows that are done.
 *
 * @param way what is done to the rows
 * @param key a column without nulls that tells rows apart and has an index
 * @param values what columns become; none if the rows are deleted
 * @param predicate which rows; empty for all
 * @param size the number of rows in a batch
 */
public record BatchChange(Way way, ObjectName table, String key, Map<String, String> values, String predicate, int size)
        implements Operation {

    /** What is done to the rows of a batch. */
    public enum Way {
        UPDATE,
        DELETE
    }

    public BatchChange {
        Names.checked(key);
        values = new LinkedHashMap<>(values);
        if (size < 1) {
            throw Problem.of(ProblemCode.INVALID_OPERATION, "a batch of %d rows does nothing".formatted(size))
                    .help("give a number from 1 on")
                    .asException();
        }
    }

    /** {@code set("status", "new")}, {@code set("total", sql("price * quantity"))}. */
    public BatchChange set(String column, @Nullable Object value) {
        Map<String, String> more = new LinkedHashMap<>(values);
        more.put(column, Values.sql(value));
        return new BatchChange(way, table, key, more, predicate, size);
    }

    public BatchChange where(String condition) {
        return new BatchChange(way, table, key, values, condition, size);
    }

    public BatchChange batchSize(int rows) {
        return new BatchChange(way, table, key, values, predicate, rows);
    }

    @Override
    public String title() {
        return "%s table %s in batches".formatted(way == Way.DELETE ? "delete from" : "update", table.sql());
    }

    @Override
    public List<Action> actions(NamingConvention names) {
        if (way == Way.UPDATE && values.isEmpty()) {
            throw Problem.of(
                            ProblemCode.INVALID_OPERATION,
                            "an update of table %s sets no column".formatted(table.sql()))
                    .help("say what becomes of the rows: .set(\"...\", ...), or delete them: deleteInBatches(...)")
                    .asException();
        }
        return List.of(new Action.Committing("DO " + Quoting.dollars(block())));
    }

    private String block() {
        String name = table.sql();
        String column = name + "." + Names.quoted(key);
        String change = way == Way.DELETE
                ? "DELETE FROM " + name
                : values.entrySet().stream()
                        .map(each -> Names.quoted(each.getKey()) + " = " + each.getValue())
                        .collect(joining(", ", "UPDATE " + name + " SET ", ""));
        String which = predicate.isEmpty() ? "" : " AND (" + predicate + ")";
        return """

                #variable_conflict use_column
                DECLARE
                    migrate_test_low %1$s%%TYPE;
                    migrate_test_high %1$s%%TYPE;
                BEGIN
                    SELECT %1$s INTO migrate_test_low FROM %2$s ORDER BY %1$s LIMIT 1;
                    WHILE migrate_test_low IS NOT NULL LOOP
                        SELECT max_key INTO migrate_test_high
                        FROM (SELECT %1$s AS max_key FROM %2$s WHERE %1$s >= migrate_test_low ORDER BY %1$s LIMIT %3$d) AS batch
                        ORDER BY max_key DESC LIMIT 1;
                        %4$s WHERE %1$s BETWEEN migrate_test_low AND migrate_test_high%5$s;
                        COMMIT;
                        SELECT %1$s INTO migrate_test_low FROM %2$s WHERE %1$s > migrate_test_high ORDER BY %1$s LIMIT 1;
                    END LOOP;
                END
                """.formatted(column, name, size, change, which);
    }
}
