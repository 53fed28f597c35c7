package io.migratetest.operation;

import io.migratetest.sql.NamingConvention;
import java.util.List;

/** Creates an object that has its own name, in one statement. */
interface ObjectCreation extends Creation {

    DatabaseObject object();

    /** The whole statement. */
    Clauses<?> clauses();

    @Override
    default DatabaseObject object(NamingConvention names) {
        return object();
    }

    @Override
    default String title() {
        return "create " + object().title();
    }

    @Override
    default List<Action> actions(NamingConvention names) {
        return List.of(new Action.Sql(clauses().sql()));
    }
}
