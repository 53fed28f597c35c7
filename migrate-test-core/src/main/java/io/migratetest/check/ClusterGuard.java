package io.migratetest.check;

import io.migratetest.problem.ProblemException;
import io.migratetest.revision.Revision;
import io.migratetest.run.ClusterChanges;
import io.migratetest.run.Session;
import io.migratetest.schema.RevertingScript;
import io.migratetest.schema.Schema;
import io.migratetest.schema.SchemaComparison;
import io.migratetest.snapshot.ClusterReader;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
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
            throw databases.server().isOurs()
                    ? new NeedsOwnServer(List.of())
                    : ClusterChanges.refusal(revision).asException();
        }
        writers.add(revision.id());
    }

    /** Whether what a session has done and not committed yet may not be committed. */
    boolean wouldRefuse(Session held) throws SQLException {
        return databases.neighbours() == Neighbours.PROTECTED && held.hasWrittenToCluster();
    }

    /**
     * Runs what cannot be looked at before it is committed.
     *
     * @throws ProblemException as {@link #admit}, but too late
     * @throws NeedsOwnServer as {@link #admit}, but too late
     */
    <T> T watch(Session session, Revision revision, Work<T> work) throws SQLException {
        if (databases.neighbours() == Neighbours.NONE) {
            return work.run();
        }
        Schema before = ClusterReader.read(session.connection());
        T result = work.run();
        Schema after = ClusterReader.read(session.connection());
        if (before.equals(after)) {
            return result;
        }
        if (databases.neighbours() == Neighbours.PROTECTED) {
            throw databases.server().isOurs()
                    ? new NeedsOwnServer(RevertingScript.of(SchemaComparison.compare(before, after), before, after))
                    : ClusterChanges.refusal(revision)
                            .with("left", "what the script did is committed: take it back by hand")
                            .asException();
        }
        writers.add(revision.id());
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
}
