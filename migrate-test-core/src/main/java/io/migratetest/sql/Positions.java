package io.migratetest.sql;

import io.migratetest.problem.Location;
import java.util.List;

/** Turns offsets in a text into lines and columns; a cursor that only moves forward, so that a whole script costs one pass. */
final class Positions {

    private final String file;
    private final String text;
    private final List<Integer> lines;
    private final int firstLine;
    private int offset;
    private int breaks;
    private int column;

    /**
     * Begins at the first character of a text.
     *
     * @param start where that character stands; without a column it is the first of its line
     */
    Positions(Location start, String text) {
        this(start, text, List.of());
    }

    /**
     * Begins at the first character of a text of which not every line of the file is a part.
     *
     * @param lines the number of each line of the text in its file; empty if they follow each other
     */
    Positions(Location start, String text, List<Integer> lines) {
        this.file = start.file();
        this.text = text;
        this.lines = lines;
        this.firstLine = start.line();
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
                breaks++;
                column = 1;
            } else {
                column++;
            }
        }
        return new Location(file, line(), column);
    }

    private int line() {
        return lines.isEmpty() ? firstLine + breaks : lines.get(breaks);
    }

    private boolean endsLine(int character) {
        boolean returnBeforeNewline = character == '\r' && offset < text.length() && text.charAt(offset) == '\n';
        return character == '\n' || (character == '\r' && !returnBeforeNewline);
    }
}
