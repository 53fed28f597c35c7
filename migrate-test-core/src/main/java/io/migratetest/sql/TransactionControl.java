package io.migratetest.sql;

/** Recognises statements that begin, end or divide a transaction. */
final class TransactionControl {

    private TransactionControl() {}

    static boolean isIn(Statement statement) {
        throw new UnsupportedOperationException("not written yet: " + statement);
    }
}
