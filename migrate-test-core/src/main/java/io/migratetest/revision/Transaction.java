package io.migratetest.revision;

/** What the tool that a section was written for does around the messages that it sends. */
public enum Transaction {
    /** {@code BEGIN}, the messages, {@code COMMIT}: diesel, sqlx, Hasura, dbmate, goose, sql-migrate, MyBatis Migrations, Flyway. */
    WRAPPED,

    /**
     * Nothing: golang-migrate, Sqitch, and what is marked as non-transactional elsewhere. The server makes the statements of each message one implicit
     * transaction, unless they control transactions themselves.
     */
    BARE
}
