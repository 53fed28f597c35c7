package io.migratetest.run;

import java.time.Duration;

/**
 * How a migrator behaves.
 *
 * @param clusterChanges whether scripts may write what all databases of the server share
 * @param lockWait how long to wait for another process that migrates the same database
 * @param edited what to do about scripts that were edited after they were applied
 * @param progress is told what runs
 */
public record Conduct(ClusterChanges clusterChanges, Duration lockWait, Edited edited, MigrationProgress progress) {

    /** In production: a minute for the lock, nothing that was edited, and nobody who listens. */
    public static final Conduct DEFAULT =
            new Conduct(ClusterChanges.ALLOWED, Duration.ofMinutes(1), Edited.REFUSED, MigrationProgress.NONE);

    /** What to do about an applied script that is not what it was. */
    public enum Edited {
        REFUSED,
        /** It is taken for what was applied, and remembered so. */
        ACCEPTED
    }

    public Conduct with(ClusterChanges other) {
        return new Conduct(other, lockWait, edited, progress);
    }

    public Conduct waiting(Duration other) {
        return new Conduct(clusterChanges, other, edited, progress);
    }

    public Conduct with(Edited other) {
        return new Conduct(clusterChanges, lockWait, other, progress);
    }

    public Conduct telling(MigrationProgress other) {
        return new Conduct(clusterChanges, lockWait, edited, other);
    }
}
