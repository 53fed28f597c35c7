package io.migratetest.check;

import io.migratetest.revision.Revision;
import java.sql.SQLException;
import java.util.List;

/** Looks on while revisions go back and forth. The cycle does not know who does, and goes on in the same way whatever is found. */
interface RoundTripObserver extends AutoCloseable {

    /**
     * Called before a revision's round trip begins; twice if that begins anew on another server.
     *
     * @param line at the parents of the revision; it may be copied
     */
    void before(Line line, Revision revision) throws SQLException;

    /**
     * Called when it is over, with the line upgraded if the upgrade runs.
     *
     * @return what there is to say
     */
    List<Finding> after(Revision revision, Steps steps) throws SQLException;

    @Override
    void close() throws SQLException;

    /** Nobody looks on. */
    RoundTripObserver NOBODY = new RoundTripObserver() {
        @Override
        public void before(Line line, Revision revision) {}

        @Override
        public List<Finding> after(Revision revision, Steps steps) {
            return List.of();
        }

        @Override
        public void close() {}
    };
}
