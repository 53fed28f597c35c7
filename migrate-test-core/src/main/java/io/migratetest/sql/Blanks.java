package io.migratetest.sql;

/** Blanks and comments, by the rules of PostgreSQL's lexer. */
final class Blanks {

    private Blanks() {}

    static boolean isBlank(char character) {
        return character == ' ' || (character >= '\t' && character <= '\r');
    }

    static boolean isNewline(char character) {
        return character == '\n' || character == '\r';
    }

    /** The offset of the line break, or the end of the text. */
    static int endOfLine(String text, int from) {
        int at = from;
        while (at < text.length() && !isNewline(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The offset after a block comment and all that are nested in it; {@link Quotes#NOT_CLOSED} if the text ends before. */
    static int endOfBlockComment(String text, int open) {
        int depth = 1;
        int at = open + 2;
        while (at < text.length()) {
            if (text.startsWith("*/", at)) {
                at += 2;
                depth--;
                if (depth == 0) {
                    return at;
                }
            } else if (text.startsWith("/*", at)) {
                at += 2;
                depth++;
            } else {
                at++;
            }
        }
        return Quotes.NOT_CLOSED;
    }
}
