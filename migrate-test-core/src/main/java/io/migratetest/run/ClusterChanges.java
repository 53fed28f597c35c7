package io.migratetest.run;

import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemCode;
import io.migratetest.revision.Revision;

/** Whether migrations may write what all databases of a server share: roles, memberships, tablespaces. */
public enum ClusterChanges {
    REFUSED,
    ALLOWED;

    /** What to say to a revision that may not and does. */
    public static Problem refusal(Revision revision) {
        return Problem.of(
                        ProblemCode.CLUSTER_CHANGE_REFUSED,
                        "revision '%s' changes roles or tablespaces of a server that is somebody's"
                                .formatted(revision.title()))
                .at(revision.location())
                .with("so", "databases that have nothing to do with the migrations would change, too")
                .help("use a server that migrate-test starts, or allow it: --allow-cluster-changes");
    }
}
