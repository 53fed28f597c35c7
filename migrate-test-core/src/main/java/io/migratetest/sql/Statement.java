package io.migratetest.sql;

import io.migratetest.problem.Location;

/**
 * One SQL statement of a script.
 *
 * @param text the statement without its terminating semicolon and without the comments and blanks around it; never empty
 * @param location where its first character stands
 */
public record Statement(String text, Location location) {
    public Statement {
        if (text.isEmpty()) {
            throw new IllegalArgumentException("a statement needs a text");
        }
    }
}
