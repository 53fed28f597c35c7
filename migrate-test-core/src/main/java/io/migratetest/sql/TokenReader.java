package io.migratetest.sql;

import io.migratetest.problem.Location;
import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemException;
import java.util.function.Function;

/** Reads a script token by token as PostgreSQL's lexer does, skipping blanks and comments; holds a position, so use one per script. */
final class TokenReader {

    private final String text;
    private final Positions positions;
    private int next;

    /**
     * Begins at the start of a text.
     *
     * @param positions of the same text; moved only for the report of what is not closed
     */
    TokenReader(String text, Positions positions) {
        this.text = text;
        this.positions = positions;
    }

    /**
     * The next token that means something, at last {@link Token.Kind#END_OF_SCRIPT}.
     *
     * @throws ProblemException if a quote or a comment is not closed
     */
    Token next() {
        Token token = nextOrComment();
        while (token.kind() == Token.Kind.LINE_COMMENT) {
            token = nextOrComment();
        }
        return token;
    }

    /** Like {@link #next()}, but stops at {@link Token.Kind#LINE_COMMENT} as well. */
    Token nextOrComment() {
        skipBlanksAndBlockComments();
        if (next == text.length()) {
            return new Token(Token.Kind.END_OF_SCRIPT, next, next);
        }
        Token token = text.startsWith("--", next)
                ? new Token(Token.Kind.LINE_COMMENT, next, Blanks.endOfLine(text, next))
                : read(next);
        next = token.end();
        return token;
    }

    private void skipBlanksAndBlockComments() {
        while (next < text.length()) {
            if (Blanks.isBlank(text.charAt(next))) {
                next++;
            } else if (text.startsWith("/*", next)) {
                next = closed(Blanks.endOfBlockComment(text, next), Unterminated::comment);
            } else {
                return;
            }
        }
    }

    private Token read(int start) {
        return switch (text.charAt(start)) {
            case '\'' -> string(Quotes.endOfDoubling(text, start), "'");
            case '"' -> quoted(Quotes.endOfDoubling(text, start), Unterminated::identifier);
            case 'e', 'E' ->
                text.startsWith("'", start + 1) ? string(Quotes.endOfEscaping(text, start + 1), "'") : unquoted(start);
            case '$' -> dollarQuoted(start);
            default -> unquoted(start);
        };
    }

    private Token dollarQuoted(int start) {
        String tag = Quotes.dollarTag(text, start);
        return tag.isEmpty() ? unquoted(start) : string(Quotes.endOfDollarQuoting(text, start, tag), tag);
    }

    private Token string(int end, String quote) {
        return quoted(end, opening -> Unterminated.string(quote, opening));
    }

    private Token quoted(int end, Function<Location, Problem> unterminated) {
        return new Token(Token.Kind.QUOTED, next, closed(end, unterminated));
    }

    private Token unquoted(int start) {
        return Words.starts(text.charAt(start))
                ? new Token(Token.Kind.WORD, start, Words.end(text, start))
                : new Token(Token.Kind.SYMBOL, start, Words.endOfSymbol(text, start));
    }

    private int closed(int end, Function<Location, Problem> unterminated) {
        if (end == Quotes.NOT_CLOSED) {
            throw unterminated.apply(positions.at(next)).asException();
        }
        return end;
    }
}
