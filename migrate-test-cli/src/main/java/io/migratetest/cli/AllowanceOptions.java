package io.migratetest.cli;

import io.migratetest.check.Allowance;
import io.migratetest.database.SessionLimits;
import io.migratetest.run.ClusterChanges;
import java.time.Duration;
import picocli.CommandLine.Option;

/** What scripts may do to the server. */
final class AllowanceOptions {

    @Option(
            names = "--lock-timeout",
            paramLabel = "TIME",
            converter = DurationConverter.class,
            description = "How long a statement waits for a lock: 500ms, 30s, 10min. Default: 30s.")
    private Duration lock = SessionLimits.DEFAULT.lock();

    @Option(
            names = "--statement-timeout",
            paramLabel = "TIME",
            converter = DurationConverter.class,
            description = "How long a statement runs. Default: 10min.")
    private Duration statement = SessionLimits.DEFAULT.statement();

    @Option(
            names = "--allow-cluster-changes",
            description = "Let migrations change roles and tablespaces of the server that --database names.")
    private boolean allowClusterChanges;

    Allowance allowance() {
        return new Allowance(
                new SessionLimits(lock, statement),
                allowClusterChanges ? ClusterChanges.ALLOWED : ClusterChanges.REFUSED);
    }
}
