package io.migratetest.problem;

import java.util.Comparator;

/**
 * A place in a file that a person can open.
 *
 * @param file the path as it is shown: relative to the working directory where possible, with {@code /}; {@code jar!/path} inside a jar
 * @param line counted from 1; 0 means the whole file
 * @param column counted from 1 in characters; 0 means the whole line
 */
public record Location(String file, int line, int column) implements Comparable<Location> {

    private static final Comparator<Location> ORDER = Comparator.comparing(Location::file)
            .thenComparingInt(Location::line)
            .thenComparingInt(Location::column);

    public Location {
        if (file.isBlank()) {
            throw new IllegalArgumentException("a location needs a file");
        }
        if (line < 0 || column < 0 || (line == 0 && column > 0)) {
            throw new IllegalArgumentException("no such place: line " + line + ", column " + column);
        }
    }

    /** A whole file or folder. */
    public static Location of(String file) {
        return new Location(file, 0, 0);
    }

    public static Location of(String file, int line) {
        return new Location(file, line, 0);
    }

    @Override
    public int compareTo(Location other) {
        return ORDER.compare(this, other);
    }

    /** {@code file:line:column} without the parts that are unknown. */
    @Override
    public String toString() {
        if (line == 0) {
            return file;
        }
        return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
    }
}
