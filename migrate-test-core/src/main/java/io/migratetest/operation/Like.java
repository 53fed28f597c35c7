package io.migratetest.operation;

import io.migratetest.sql.NamingConvention;

/**
 * The columns of another table.
 *
 * @param source the other table
 * @param options what else is taken over: {@code INCLUDING ALL}; may be empty
 */
public record Like(ObjectName source, String options) implements TablePart {

    /** With more than names, types and NOT NULL: {@code including("DEFAULTS")}, {@code including("ALL")}. */
    public Like including(String what) {
        return new Like(source, options + " INCLUDING " + what);
    }

    @Override
    public String sql(ObjectName table, NamingConvention names) {
        return "LIKE " + source.sql() + options;
    }
}
