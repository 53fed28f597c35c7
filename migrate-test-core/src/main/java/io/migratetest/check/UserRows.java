package io.migratetest.check;

import io.migratetest.revision.Revision;
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

    /** Inserts rows into a database that is at the parents of a revision, in which there is nothing but what migrations have inserted. */
    @FunctionalInterface
    interface Filling {

        /**
         * Inserts.
         *
         * @throws io.migratetest.problem.ProblemException if a row is refused, with its place
         */
        void into(io.migratetest.database.Database database);
    }
}
