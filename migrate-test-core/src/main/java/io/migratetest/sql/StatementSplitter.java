package io.migratetest.sql;

import io.migratetest.problem.ProblemException;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the statements of a script as PostgreSQL itself would.
 *
 * <p>Strings are read with {@code standard_conforming_strings} on, whatever the script sets: a simple query is parsed whole, before its
 * first statement runs.
 *
 * <p>No library on Maven Central does this exactly. The driver's own parser ({@code org.postgresql.core.Parser}) loses the positions
 * and takes unclosed quotes for closed ones; Flyway's is bound to its resources and delimiters; JSqlParser and jOOQ know a grammar of
 * their own and refuse the rest; bindings of libpg_query need a native library for each platform.
 */
final class StatementSplitter {

    private final String text;
    private final Positions positions;
    private final TokenReader tokens;
    private final List<Statement> statements = new ArrayList<>();

    private StatementSplitter(String text, Positions positions) {
        this.text = text;
        this.positions = positions;
        this.tokens = new TokenReader(text, positions);
    }

    /**
     * Splits a text in one pass.
     *
     * @param positions of the same text, at its beginning
     * @throws ProblemException if a quote or a comment is not closed
     */
    static List<Statement> split(String text, Positions positions) {
        StatementSplitter splitter = new StatementSplitter(text, positions);
        Token token = splitter.tokens.next();
        while (token.kind() != Token.Kind.END_OF_SCRIPT) {
            token = splitter.readStatement(token);
        }
        return splitter.statements;
    }

    /** Reads one statement and its semicolon, and returns the token behind. */
    private Token readStatement(Token first) {
        Nesting nesting = new Nesting();
        Token last = first;
        Token token = first;
        while (!endsStatement(token, nesting)) {
            nesting.follow(token.keyword(text));
            last = token;
            token = tokens.next();
        }
        if (token.start() > first.start()) {
            statements.add(new Statement(text.substring(first.start(), last.end()), positions.at(first.start())));
        }
        return token.kind() == Token.Kind.END_OF_SCRIPT ? token : tokens.next();
    }

    private boolean endsStatement(Token token, Nesting nesting) {
        return token.kind() == Token.Kind.END_OF_SCRIPT || (token.is(';', text) && !nesting.isOpen());
    }
}
