package io.migratetest.check;

import io.migratetest.database.DatabaseServer;
import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemException;
import io.migratetest.revision.Revision;
import io.migratetest.run.ClusterChanges;
import io.migratetest.run.Session;
import java.sql.SQLException;
import java.util.Optional;

/**
 * Keeps migrations from changing what all databases of a server share: roles, memberships, tablespaces. On somebody's server that is refused; on one of ours
 * the migrations move to a server of their own.
 *
 * <p>Whether a script does is asked of the server, not guessed from the script.
 */
final class ClusterGuard {

    private final Databases databases;

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
        if (isClosed() && held.hasWrittenToCluster()) {
            held.rollback();
            throw forbidden(ClusterChanges.refusal(revision));
        }
    }

    /**
     * Runs what cannot be looked at before it is committed.
     *
     * @throws ProblemException as {@link #admit}, but too late
     * @throws NeedsOwnServer as {@link #admit}, but too late
     */
    <T> T watch(Revision revision, Work<T> work) throws SQLException {
        DatabaseServer server = databases.server();
        Optional<String> before = isClosed() ? Optional.of(server.clusterFingerprint()) : Optional.empty();
        T result = work.run();
        if (before.isPresent() && !before.get().equals(server.clusterFingerprint())) {
            throw forbidden(ClusterChanges.refusal(revision)
                    .with("left", "what the script did is committed: take it back by hand"));
        }
        return result;
    }

    private boolean isClosed() {
        return databases.server().isOurs()
                ? !databases.isIsolated()
                : databases.allowance().clusterChanges() == ClusterChanges.REFUSED;
    }

    private RuntimeException forbidden(Problem refusal) {
        return databases.server().isOurs() ? new NeedsOwnServer() : refusal.asException();
    }
}
