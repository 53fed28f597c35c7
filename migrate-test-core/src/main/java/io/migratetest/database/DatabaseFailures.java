package io.migratetest.database;

import io.migratetest.problem.Problem;
import java.sql.SQLException;
import java.util.Optional;

/** Tells a server that is gone or full from one that refuses a statement. */
public final class DatabaseFailures {

    private DatabaseFailures() {}

    /** The problem with the server itself, if there is one. */
    public static Optional<Problem> problem(SQLException exception) {
        throw new UnsupportedOperationException("not written yet" + exception);
    }
}
