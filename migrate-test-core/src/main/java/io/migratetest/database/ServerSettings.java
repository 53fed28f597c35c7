package io.migratetest.database;

import static java.util.Map.entry;

import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

/** The settings of a server whose data nobody will miss. */
final class ServerSettings {

    /** On a busy machine a server takes far longer than the usual second. */
    static final Duration START_LIMIT = Duration.ofMinutes(3);

    static final Map<String, String> THROW_AWAY = Map.ofEntries(
            entry("fsync", "off"),
            entry("synchronous_commit", "off"),
            entry("full_page_writes", "off"),
            entry("autovacuum", "off"),
            entry("jit", "off"),
            // Parallel workers speak through shared memory, of which a container has too little.
            entry("max_parallel_workers_per_gather", "0"),
            entry("max_parallel_maintenance_workers", "0"),
            entry("max_wal_size", "64MB"),
            // A transaction that makes or drops a schema of 10,000 tables locks each of them with its indexes.
            entry("max_locks_per_transaction", "1024"),
            entry("timezone", "UTC"),
            // The client gets every error; in a log, the failing statement could show a password.
            entry("log_min_messages", "log"),
            entry("log_checkpoints", "off"));

    private ServerSettings() {}

    /** As lines of {@code postgresql.conf}. */
    static String asFile(Map<String, String> settings) {
        return settings.entrySet().stream()
                .map(setting -> setting.getKey() + " = '" + setting.getValue() + "'\n")
                .sorted()
                .collect(Collectors.joining());
    }
}
