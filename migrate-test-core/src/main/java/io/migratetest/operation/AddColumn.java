package io.migratetest.operation;

import io.migratetest.sql.NamingConvention;
import java.util.ArrayList;
import java.util.List;

/**
 * Adds a column to a table.
 *
 * @param existence {@code IF NOT EXISTS}, or nothing
 */
public record AddColumn(ObjectName table, Column column, String existence) implements Creation {

    /** Does nothing if it is there. */
    public AddColumn ifNotExists() {
        return new AddColumn(table, column, "IF NOT EXISTS ");
    }

    @Override
    public DatabaseObject object(NamingConvention names) {
        return column.in(table);
    }

    @Override
    public String title() {
        return "add " + column.in(table).title();
    }

    @Override
    public List<Action> actions(NamingConvention names) {
        List<Action> actions = new ArrayList<>();
        actions.add(new Action.Sql(
                "ALTER TABLE %s ADD COLUMN %s%s".formatted(table.sql(), existence, column.sql(table, names))));
        column.comment().ifPresent(text -> actions.add(CreateTable.comment(column.in(table), text)));
        return actions;
    }
}
