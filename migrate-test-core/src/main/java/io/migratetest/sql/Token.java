package io.migratetest.sql;

import java.util.Locale;

/**
 * The smallest piece of SQL that finding statements needs to know.
 *
 * @param start offset of its first character in the script
 * @param end offset after its last character
 */
record Token(Kind kind, int start, int end) {

    enum Kind {
        /** A keyword or an identifier without quotes. */
        WORD,
        /** A string constant or an identifier in quotes. */
        QUOTED,
        /** A number, a parameter such as {@code $1}, or one character of anything else. */
        SYMBOL,
        /** From two dashes to the end of the line. */
        LINE_COMMENT,
        END_OF_SCRIPT
    }

    boolean is(char symbol, String script) {
        return kind == Kind.SYMBOL && script.charAt(start) == symbol;
    }

    /** The token as grammar compares it: lower case; empty for what stands in quotes, which is never a keyword. */
    String keyword(String script) {
        return kind == Kind.QUOTED ? "" : script.substring(start, end).toLowerCase(Locale.ROOT);
    }
}
