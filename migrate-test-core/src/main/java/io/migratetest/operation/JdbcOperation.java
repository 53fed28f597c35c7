package io.migratetest.operation;

import io.migratetest.sql.NamingConvention;
import java.util.List;

/**
 * Does something with a connection, in the transaction of the revision.
 *
 * @param name what it does, in a few words
 */
public record JdbcOperation(String name, ConnectionWork work) implements Operation {

    @Override
    public String title() {
        return name;
    }

    @Override
    public List<Action> actions(NamingConvention names) {
        return List.of(new Action.Jdbc(name, work));
    }
}
