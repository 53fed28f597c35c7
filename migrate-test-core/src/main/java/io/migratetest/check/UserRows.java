package io.migratetest.check;

import io.migratetest.database.Database;
import io.migratetest.revision.Revision;
import io.migratetest.revision.RowScript;
import io.migratetest.revision.ScriptFailure;
import io.migratetest.sql.Script;
import java.sql.SQLException;
import java.util.Optional;

/** Rows of the user's own, which stand in a database before a revision's upgrade in place of those that are made up, and what is expected of rows. */
public interface UserRows {

    /** None for any revision. */
    UserRows NONE = revision -> Optional.empty();

    /**
     * What inserts them.
     *
     * @return empty if a revision gets none
     */
    Optional<Filling> before(Revision revision);

    /**
     * What has to hold at a moment of a revision's round trip.
     *
     * @param moment one of those at which something can be expected
     * @return queries that give true; empty if nothing is expected
     */
    default Optional<Script> expected(Revision revision, RowScript.Purpose moment) {
        return Optional.empty();
    }

    /** These and, for revisions of which these say nothing, others. */
    default UserRows or(UserRows others) {
        UserRows these = this;
        return new UserRows() {
            @Override
            public Optional<Filling> before(Revision revision) {
                return these.before(revision).or(() -> others.before(revision));
            }

            @Override
            public Optional<Script> expected(Revision revision, RowScript.Purpose moment) {
                return these.expected(revision, moment).or(() -> others.expected(revision, moment));
            }
        };
    }

    /** Inserts rows. */
    @FunctionalInterface
    interface Filling {

        /**
         * Called once.
         *
         * @param database at the parents of the revision, with nothing in it but what migrations have inserted
         * @return why a row was refused; then none of them is there
         */
        Optional<ScriptFailure> into(Database database) throws SQLException;
    }
}
