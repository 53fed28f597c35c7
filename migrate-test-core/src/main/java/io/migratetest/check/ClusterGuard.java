package io.migratetest.check;

import io.migratetest.database.DatabaseServer;
import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemCode;
import io.migratetest.problem.ProblemException;
import io.migratetest.revision.Revision;
import io.migratetest.run.Session;
import java.sql.SQLException;
import java.util.Optional;

/**
 * Keeps migrations from changing what all databases of somebody's server share: roles, memberships, tablespaces.
 *
 * <p>Whether a script does is asked of the server, not guessed from the script.
 */
final class ClusterGuard {

    private final DatabaseServer server;
    private final ClusterChanges changes;

    private ClusterGuard(DatabaseServer server, ClusterChanges changes) {
        this.server = server;
        this.changes = changes;
    }

    /** A guard that lets everything pass on a server that we started. */
    static ClusterGuard of(DatabaseServer server, ClusterChanges changes) {
        return new ClusterGuard(server, server.isOurs() ? ClusterChanges.ALLOWED : changes);
    }

    /** Work on a database by a script that commits by itself. */
    interface Work<T> {
        T run() throws SQLException;
    }

    /**
     * Looks at what a session has done and not committed yet.
     *
     * @throws ProblemException if it may not be committed; the transaction is rolled back
     */
    void admit(Session held, Revision revision) throws SQLException {
        if (changes == ClusterChanges.REFUSED && held.hasWrittenToCluster()) {
            held.rollback();
            throw refusal(revision).asException();
        }
    }

    /** Runs what cannot be looked at before it is committed. */
    <T> T watch(Revision revision, Work<T> work) throws SQLException {
        Optional<String> before =
                changes == ClusterChanges.REFUSED ? Optional.of(server.clusterFingerprint()) : Optional.empty();
        T result = work.run();
        if (before.isPresent() && !before.get().equals(server.clusterFingerprint())) {
            throw refusal(revision)
                    .with("left", "what the script did is committed: take it back by hand")
                    .asException();
        }
        return result;
    }

    private static Problem refusal(Revision revision) {
        return Problem.of(
                        ProblemCode.CLUSTER_CHANGE_REFUSED,
                        "revision '%s' changes roles or tablespaces of a server that is somebody's"
                                .formatted(revision.title()))
                .at(revision.location())
                .with("so", "databases that have nothing to do with the migrations would change, too")
                .help("use a server that migrate-test starts, or allow it: --allow-cluster-changes");
    }
}
