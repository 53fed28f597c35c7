package io.migratetest.check;

import io.migratetest.database.SessionLimits;
import io.migratetest.run.ClusterChanges;

/**
 * What a run may do to the server that it is given.
 *
 * @param limits how long its scripts may take
 * @param clusterChanges whether they may write what all databases share
 */
public record Allowance(SessionLimits limits, ClusterChanges clusterChanges) {

    /** The usual limits, and nothing that other databases would feel. */
    public static final Allowance DEFAULT = new Allowance(SessionLimits.DEFAULT, ClusterChanges.REFUSED);
}
