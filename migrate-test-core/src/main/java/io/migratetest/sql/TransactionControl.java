package io.migratetest.sql;

import java.util.Set;

/** Recognises statements that begin, end or divide a transaction. */
final class TransactionControl {

    private static final Set<String> ALONE =
            Set.of("begin", "commit", "end", "rollback", "abort", "savepoint", "release");
    private static final Set<String> BEFORE_TRANSACTION = Set.of("start", "prepare");

    private TransactionControl() {}

    static boolean isIn(Statement statement) {
        String text = statement.text();
        TokenReader tokens = new TokenReader(text, new Positions(statement.location(), text));
        String first = tokens.next().keyword(text);
        return ALONE.contains(first)
                || (BEFORE_TRANSACTION.contains(first)
                        && tokens.next().keyword(text).equals("transaction"));
    }
}
