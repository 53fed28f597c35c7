package io.migratetest.sql;

import io.migratetest.problem.Location;

/**
 * One SQL statement of a script.
 *
 * @param text the statement without its terminating semicolon and without the comments and blanks around it; never empty
 * @param location where its first character stands
 */
public record Statement(String text, Location location) {

    private static final int SHOWN_LINES = 8;

    public Statement {
        if (text.isEmpty()) {
            throw new IllegalArgumentException("a statement needs a text");
        }
    }

    /** The text of a statement as messages show it: its first lines. */
    public static String shortened(String text) {
        String[] lines = text.split("\n", SHOWN_LINES + 1);
        if (lines.length <= SHOWN_LINES) {
            return text;
        }
        lines[SHOWN_LINES] = "...";
        return String.join("\n", lines);
    }
}
