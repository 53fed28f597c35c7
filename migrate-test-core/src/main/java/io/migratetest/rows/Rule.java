package io.migratetest.rows;

import java.util.List;

/**
 * A constraint or a unique index of a table.
 *
 * @param name as the server gives it in its refusals
 * @param columns those that it is about
 * @param condition what a check demands, as an expression; empty for others
 */
record Rule(String name, Kind kind, List<String> columns, String condition) {

    Rule {
        columns = List.copyOf(columns);
    }

    enum Kind {
        CHECK,
        FOREIGN_KEY,
        PRIMARY_KEY,
        UNIQUE,
        EXCLUSION
    }
}
