package io.migratetest.operation;

import io.migratetest.operation.BatchChange.Way;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Rows, and SQL and Java of one's own; made for {@code import static}. */
public final class Data {

    private static final int BATCH = 1000;

    private Data() {}

    /** {@code bulkInsert("countries", "code", "name").row("de", "Germany").key("code")}. */
    public static BulkInsert bulkInsert(String table, String... columns) {
        return BulkInsert.of(table, List.of(columns));
    }

    /** SQL as it is, one statement or several. */
    public static Execute execute(String sql) {
        return Execute.of(sql);
    }

    /** A value as SQL writes it, to put it into a text: {@code "UPDATE t SET name = " + literal("O'Hara")}. */
    public static String literal(@Nullable Object value) {
        return Values.sql(value);
    }

    /** A name as SQL writes it, to put it into a text. */
    public static String identifier(String name) {
        return Names.quoted(name);
    }

    /** SQL where a value could stand: {@code defaultValue(sql("now()"))}. */
    public static Expression sql(String expression) {
        return new Expression(expression);
    }

    /**
     * Updates the rows of a large table, a batch at a time, with a commit after each.
     *
     * @param key a column without nulls that tells rows apart and has an index
     */
    public static BatchChange updateInBatches(String table, String key) {
        return new BatchChange(Way.UPDATE, ObjectName.of(table), key, Map.of(), "", BATCH);
    }

    /**
     * Deletes rows of a large table, a batch at a time, with a commit after each.
     *
     * @param key a column without nulls that tells rows apart and has an index
     */
    public static BatchChange deleteInBatches(String table, String key) {
        return new BatchChange(Way.DELETE, ObjectName.of(table), key, Map.of(), "", BATCH);
    }

    /**
     * What only Java can do with rows, in the transaction of the revision.
     *
     * @param name what it does, in a few words; it stands in messages and in SQL that is printed
     */
    public static JdbcOperation withConnection(String name, ConnectionWork work) {
        return new JdbcOperation(name, work);
    }
}
