package io.migratetest.revision;

/** How the tool that a script was written for sends it to the server. */
public enum Transaction {
    /** {@code BEGIN}, the whole script as one simple query, {@code COMMIT}: diesel, sqlx, Hasura, dbmate. */
    WRAPPED,

    /**
     * The whole script as one simple query and nothing around it: golang-migrate, and what is marked as non-transactional in diesel and
     * sqlx. The server makes several statements one implicit transaction, unless they control transactions themselves.
     */
    BARE
}
