package io.migratetest.cli;

import io.migratetest.database.SessionLimits;
import java.time.Duration;
import picocli.CommandLine.Option;

/** How long a script may take, so that nothing hangs. */
final class LimitOptions {

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

    SessionLimits limits() {
        return new SessionLimits(lock, statement);
    }
}
