package io.migratetest.revision;

import io.migratetest.sql.Script;

/**
 * A script of the user's about the rows of a revision.
 *
 * @param revision its id, or an unambiguous beginning of it
 * @param purpose what the script is for
 */
public record RowScript(String revision, Purpose purpose, Script script) {

    /** What a script is for. */
    public enum Purpose {
        /** Inserts rows that stand in the database before the upgrade. */
        INSERT,
        /** Queries that give true before the upgrade. */
        EXPECT_BEFORE,
        /** Queries that give true after the upgrade. */
        EXPECT_UPGRADED,
        /** Queries that give true after the downgrade. */
        EXPECT_DOWNGRADED
    }
}
