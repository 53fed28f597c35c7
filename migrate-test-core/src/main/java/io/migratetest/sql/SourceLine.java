package io.migratetest.sql;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A line of a file, or what a tool makes of it before it is sent.
 *
 * @param number in the file, counted from 1
 * @param text without its line break; more than one line where the tool put a value with line breaks in
 */
public record SourceLine(int number, String text) {

    private static final Pattern BREAK = Pattern.compile("\r\n|[\r\n]");

    /** The lines of a file, without their line breaks. */
    public static List<SourceLine> of(String text) {
        String[] lines = BREAK.split(text, -1);
        return IntStream.range(0, lines.length)
                .mapToObj(index -> new SourceLine(index + 1, lines[index]))
                .toList();
    }

    /** The number of the line in which a character of a file stands. */
    public static int numberAt(String text, int offset) {
        return BREAK.split(text.substring(0, offset), -1).length;
    }

    public boolean isBlank() {
        return text.isBlank();
    }

    /** The same line with another text, as a tool that replaces or removes something sends it. */
    public SourceLine as(String newText) {
        return new SourceLine(number, newText);
    }

    /** Its number, once for each line that its text has become. */
    Stream<Integer> numbers() {
        return Stream.of(BREAK.split(text, -1)).map(part -> number);
    }
}
