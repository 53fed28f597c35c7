package io.migratetest.operation;

import io.migratetest.sql.NamingConvention;
import java.util.List;

/**
 * An operation that is one statement, of which nothing follows for the way back.
 *
 * @param title what it does
 */
record Statement(String title, String sql) implements Operation {

    @Override
    public List<Action> actions(NamingConvention names) {
        return List.of(new Action.Sql(sql));
    }

    @Override
    public String missing() {
        return title.startsWith("move ") ? "name it with the schema that it is in" : Operation.super.missing();
    }
}
