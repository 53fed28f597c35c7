package io.migratetest.check;

import io.migratetest.database.Database;
import io.migratetest.revision.Revision;
import io.migratetest.revision.ScriptFailure;
import java.sql.SQLException;
import java.util.Optional;

/** Rows of the user's own, which stand in a database before a revision's upgrade in place of those that are made up. */
@FunctionalInterface
public interface UserRows {

    /** None for any revision. */
    UserRows NONE = revision -> Optional.empty();

    /**
     * What inserts them.
     *
     * @return empty if a revision gets none
     */
    Optional<Filling> before(Revision revision);

    /** These and, for revisions that get none of these, others. */
    default UserRows or(UserRows others) {
        return revision -> before(revision).or(() -> others.before(revision));
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
