package io.migratetest.sql;

/** Finds where quotes and comments end, by the rules of PostgreSQL's lexer; every method returns the offset after the end. */
final class Quotes {

    static final int NOT_CLOSED = -1;

    private Quotes() {}

    /** A string or an identifier in which a doubled quote stands for one. */
    static int endOfDoubling(String text, int open) {
        char quote = text.charAt(open);
        int close = text.indexOf(quote, open + 1);
        while (close >= 0 && startsWith(text, close + 1, quote)) {
            close = text.indexOf(quote, close + 2);
        }
        return close < 0 ? NOT_CLOSED : close + 1;
    }

    /** A string in which a backslash escapes the next character, with the continuations that PostgreSQL joins to it. */
    static int endOfEscaping(String text, int open) {
        int at = open + 1;
        while (at < text.length()) {
            char character = text.charAt(at);
            if (character == '\\') {
                at += 2;
            } else if (character != '\'') {
                at++;
            } else if (startsWith(text, at + 1, '\'')) {
                at += 2;
            } else {
                int continued = continuation(text, at + 1);
                if (continued == NOT_CLOSED) {
                    return at + 1;
                }
                at = continued + 1;
            }
        }
        return NOT_CLOSED;
    }

    /**
     * The quote that goes on with a string after a line break, which keeps its escapes: {@code E'a'} and below it {@code 'b\'c'}.
     *
     * @return {@link #NOT_CLOSED} if the string ends here
     */
    private static int continuation(String text, int from) {
        int at = from;
        boolean newLine = false;
        while (at < text.length()) {
            if (text.startsWith("--", at)) {
                at = Blanks.endOfLine(text, at);
            } else if (Blanks.isBlank(text.charAt(at))) {
                newLine |= Blanks.isNewline(text.charAt(at));
                at++;
            } else {
                return newLine && text.charAt(at) == '\'' ? at : NOT_CLOSED;
            }
        }
        return NOT_CLOSED;
    }

    /** A string between two equal tags such as {@code $body$}. */
    static int endOfDollarQuoting(String text, int open, String tag) {
        int close = text.indexOf(tag, open + tag.length());
        return close < 0 ? NOT_CLOSED : close + tag.length();
    }

    /** The tag of a dollar-quoted string; empty where a dollar sign begins something else, such as {@code $1}. */
    static String dollarTag(String text, int open) {
        int at = open + 1;
        while (at < text.length() && Words.continues(text.charAt(at)) && text.charAt(at) != '$') {
            at++;
        }
        boolean number = at > open + 1 && !Words.starts(text.charAt(open + 1));
        return !number && startsWith(text, at, '$') ? text.substring(open, at + 1) : "";
    }

    private static boolean startsWith(String text, int at, char expected) {
        return at < text.length() && text.charAt(at) == expected;
    }
}
