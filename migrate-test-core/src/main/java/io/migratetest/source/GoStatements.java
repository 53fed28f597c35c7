package io.migratetest.source;

import io.migratetest.sql.SourceLine;
import java.util.regex.Pattern;

/** How goose and sql-migrate, which began as one program, find the end of a statement. */
final class GoStatements {

    private static final Pattern COMMENT = Pattern.compile("(^|\\s)--.*");

    private GoStatements() {}

    /**
     * The statements of a section.
     *
     * @param begin the marker in front of a statement that holds semicolons at the end of a line
     * @param end the marker behind it
     */
    static StatementLines of(String file, String begin, String end) {
        return new StatementLines(
                file,
                ";",
                "a statement ends where a line ends with a semicolon",
                "write '%s' before a statement that holds others, and '%s' behind it".formatted(begin, end));
    }

    static boolean isComment(SourceLine line) {
        return line.text().stripLeading().startsWith("--");
    }

    /** Whether the last word before a comment ends with a semicolon; a word that begins with two dashes begins the comment. */
    static boolean endsStatement(SourceLine line) {
        return COMMENT.matcher(line.text()).replaceFirst("").stripTrailing().endsWith(";");
    }
}
