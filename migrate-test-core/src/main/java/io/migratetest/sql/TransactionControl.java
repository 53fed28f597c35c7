package io.migratetest.sql;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Recognises statements that begin, end or divide a transaction. */
final class TransactionControl {

    private static final Set<String> ALONE =
            Set.of("begin", "commit", "end", "rollback", "abort", "savepoint", "release");
    private static final Set<String> BEFORE_TRANSACTION = Set.of("start", "prepare");

    private static final Pattern PLAIN_BEGIN =
            Pattern.compile("(begin|start)(\\s+(work|transaction))?", Pattern.CASE_INSENSITIVE);
    private static final Pattern PLAIN_COMMIT =
            Pattern.compile("(commit|end)(\\s+(work|transaction))?", Pattern.CASE_INSENSITIVE);

    private TransactionControl() {}

    /** Whether a script is one transaction with no modes of its own: the first statement begins it, the last commits it, and no other has to do with it. */
    static boolean isAround(List<Statement> statements) {
        int last = statements.size() - 1;
        return last > 0
                && PLAIN_BEGIN.matcher(statements.get(0).text()).matches()
                && PLAIN_COMMIT.matcher(statements.get(last).text()).matches()
                && statements.subList(1, last).stream().noneMatch(TransactionControl::isIn);
    }

    static boolean isIn(Statement statement) {
        String text = statement.text();
        TokenReader tokens = new TokenReader(text, new Positions(statement.location(), text));
        String first = tokens.next().keyword(text);
        return ALONE.contains(first)
                || (BEFORE_TRANSACTION.contains(first)
                        && tokens.next().keyword(text).equals("transaction"));
    }
}
