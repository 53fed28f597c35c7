package io.migratetest.operation;

import java.sql.Connection;
import java.sql.SQLException;

/** What a revision does with data that SQL alone cannot do. */
@FunctionalInterface
public interface ConnectionWork {

    /**
     * Does it. Runs each time the revision does, on whatever database it is upgraded.
     *
     * @param connection sees what the operations before it did; neither to be committed, rolled back nor closed
     * @throws SQLException if the server refuses a statement: then the revision has failed
     */
    void run(Connection connection) throws SQLException;
}
