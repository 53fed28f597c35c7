package io.migratetest.sql;

import io.migratetest.problem.Location;
import io.migratetest.problem.ProblemException;
import java.util.Optional;

/** Finds what only {@code psql} understands: its own commands, which begin with a backslash, and its variables. */
public final class PsqlSyntax {

    private PsqlSyntax() {}

    /**
     * The first command or quoted variable of a script, {@code \\set}, {@code :'name'} or {@code :"name"}. A variable without quotes looks like the bound of a slice
     * and stays what it is.
     *
     * @throws ProblemException if something before it is not closed
     */
    public static Optional<Location> first(Location start, String text) {
        Positions positions = new Positions(start, text);
        TokenReader tokens = new TokenReader(text, positions);
        Token token = tokens.next();
        while (token.kind() != Token.Kind.END_OF_SCRIPT) {
            if (token.is('\\', text) || beginsVariable(token, text)) {
                return Optional.of(positions.at(token.start()));
            }
            token = tokens.next();
        }
        return Optional.empty();
    }

    private static boolean beginsVariable(Token token, String text) {
        return token.is(':', text)
                && (text.startsWith("'", token.end()) || text.startsWith("\"", token.end()))
                && !text.startsWith("::", token.start() - 1);
    }
}
