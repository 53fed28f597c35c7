package io.migratetest.sql;

import io.migratetest.problem.Location;

/** Turns offsets in a text into lines and columns; a cursor that only moves forward, so that a whole script costs one pass. */
final class Positions {

    private final String file;
    private final String text;
    private int offset;
    private int line;
    private int column;

    /**
     * Begins at the first character of a text.
     *
     * @param start where that character stands; without a column it is the first of its line
     */
    Positions(Location start, String text) {
        this.file = start.file();
        this.text = text;
        this.line = start.line();
        this.column = Math.max(1, start.column());
    }

    /**
     * The place of a character.
     *
     * @param target its offset in Java's characters, never before the one asked for last
     */
    Location at(int target) {
        while (offset < target) {
            int character = text.codePointAt(offset);
            offset += Character.charCount(character);
            if (endsLine(character)) {
                line++;
                column = 1;
            } else {
                column++;
            }
        }
        return new Location(file, line, column);
    }

    private boolean endsLine(int character) {
        boolean returnBeforeNewline = character == '\r' && offset < text.length() && text.charAt(offset) == '\n';
        return character == '\n' || (character == '\r' && !returnBeforeNewline);
    }
}
