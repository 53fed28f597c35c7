package io.migratetest.sql;

import io.migratetest.problem.Location;
import java.util.List;

/** Finds the statements of a script as PostgreSQL itself would. */
final class StatementSplitter {

    private StatementSplitter() {}

    static List<Statement> split(Location location, String text) {
        throw new UnsupportedOperationException("not written yet: " + location + text);
    }
}
