package io.migratetest.sql;

/** Where words and numbers end, by the rules of PostgreSQL's lexer. */
final class Words {

    private static final char FIRST_BEYOND_ASCII = 0x80;

    private Words() {}

    /** Everything beyond ASCII counts, no-break spaces included: the server's lexer sees bytes. */
    static boolean starts(char character) {
        return (character >= 'a' && character <= 'z')
                || (character >= 'A' && character <= 'Z')
                || character == '_'
                || character >= FIRST_BEYOND_ASCII;
    }

    static boolean continues(char character) {
        return starts(character) || isDigit(character) || character == '$';
    }

    /** The offset after a word. */
    static int end(String text, int start) {
        int at = start;
        while (at < text.length() && continues(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The offset after a number with its point ({@code 1.}), a parameter ({@code $1}) or any other single character. */
    static int endOfSymbol(String text, int start) {
        int digits = endOfDigits(text, start + 1);
        boolean number = isDigit(text.charAt(start));
        boolean fraction = number && digits < text.length() && text.charAt(digits) == '.';
        if (fraction) {
            return endOfDigits(text, digits + 1);
        }
        return number || text.charAt(start) == '$' ? digits : start + 1;
    }

    private static int endOfDigits(String text, int start) {
        int at = start;
        while (at < text.length() && isDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }
}
