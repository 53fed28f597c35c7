package io.migratetest.check;

import io.migratetest.database.DatabaseServer;
import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemException;
import io.migratetest.revision.Revision;
import io.migratetest.run.ClusterChanges;
import io.migratetest.run.Session;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;

/**
 * Keeps migrations from changing what all databases of a server share: roles, memberships, tablespaces. On somebody's server that is refused; on one of ours
 * the migrations move to a server of their own.
 *
 * <p>Whether a script does is asked of the server, not guessed from the script.
 */
final class ClusterGuard {

    private final Databases databases;
    private final Set<String> writers = new HashSet<>();

    ClusterGuard(Databases databases) {
        this.databases = databases;
    }

    /** Work on a database by a script that commits by itself. */
    interface Work<T> {
        T run() throws SQLException;
    }

    /**
     * Looks at what a session has done and not committed yet.
     *
     * @throws ProblemException if it may not be committed; the transaction is rolled back
     * @throws NeedsOwnServer if it may not be committed on a server that is shared; the transaction is rolled back
     */
    void admit(Session held, Revision revision) throws SQLException {
        if (databases.neighbours() == Neighbours.NONE || !held.hasWrittenToCluster()) {
            return;
        }
        if (databases.neighbours() == Neighbours.PROTECTED) {
            held.rollback();
            throw forbidden(ClusterChanges.refusal(revision));
        }
        writers.add(revision.id());
    }

    /**
     * Runs what cannot be looked at before it is committed.
     *
     * @throws ProblemException as {@link #admit}, but too late
     * @throws NeedsOwnServer as {@link #admit}, but too late
     */
    <T> T watch(Revision revision, Work<T> work) throws SQLException {
        if (databases.neighbours() == Neighbours.NONE) {
            return work.run();
        }
        DatabaseServer server = databases.server();
        String before = server.clusterFingerprint();
        T result = work.run();
        if (!before.equals(server.clusterFingerprint())) {
            if (databases.neighbours() == Neighbours.PROTECTED) {
                throw forbidden(ClusterChanges.refusal(revision)
                        .with("left", "what the script did is committed: take it back by hand"));
            }
            writers.add(revision.id());
        }
        return result;
    }

    /** Whether what databases share is to be compared: where the line is alone always, beside others only after a script of the revision has written it. */
    boolean compares(Revision revision) {
        return databases.neighbours() == Neighbours.NONE || hasWrittenBesideOthers(revision);
    }

    /** Whether a script of the revision has changed what databases share on a server that is somebody's. */
    boolean hasWrittenBesideOthers(Revision revision) {
        return writers.contains(revision.id());
    }

    /** Whether any script has. */
    boolean hasWrittenBesideOthers() {
        return !writers.isEmpty();
    }

    private RuntimeException forbidden(Problem refusal) {
        return databases.server().isOurs() ? new NeedsOwnServer() : refusal.asException();
    }
}
