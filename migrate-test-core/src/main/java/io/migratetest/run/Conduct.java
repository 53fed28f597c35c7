package io.migratetest.run;

import java.time.Duration;

/**
 * How a migrator behaves.
 *
 * @param clusterChanges whether scripts may write what all databases of the server share
 * @param lockWait how long to wait for another process that migrates the same database
 * @param edited what to do about scripts that were edited after they were applied
 * @param progress is told what runs
 * @param tables where the database keeps its books
 */
public record Conduct(
        ClusterChanges clusterChanges, Duration lockWait, Edited edited, MigrationProgress progress, OwnTables tables) {

    /** In production: a minute for the lock, nothing that was edited, and nobody who listens. */
    public static final Conduct DEFAULT = new Conduct(
            ClusterChanges.ALLOWED, Duration.ofMinutes(1), Edited.REFUSED, MigrationProgress.NONE, OwnTables.DEFAULT);

    /** What to do about an applied script that is not what it was. */
    public enum Edited {
        REFUSED,
        /** It is taken for what was applied, and remembered so. */
        ACCEPTED
    }

    public Conduct with(ClusterChanges other) {
        return new Conduct(other, lockWait, edited, progress, tables);
    }

    public Conduct waiting(Duration other) {
        return new Conduct(clusterChanges, other, edited, progress, tables);
    }

    public Conduct with(Edited other) {
        return new Conduct(clusterChanges, lockWait, other, progress, tables);
    }

    public Conduct telling(MigrationProgress other) {
        return new Conduct(clusterChanges, lockWait, edited, other, tables);
    }

    public Conduct with(OwnTables other) {
        return new Conduct(clusterChanges, lockWait, edited, progress, other);
    }
}
