package io.migratetest.database;

import java.util.Map;
import java.util.stream.Collectors;

/** The settings of a server whose data nobody will miss. */
final class ServerSettings {

    /** How long a server may take to start: on a busy machine far longer than the usual ten seconds. */
    static final int START_SECONDS = 180;

    private static final Map<String, String> THROW_AWAY = Map.of(
            "fsync", "off",
            "synchronous_commit", "off",
            "full_page_writes", "off",
            "autovacuum", "off",
            "jit", "off",
            // A container's /dev/shm is too small for parallel workers.
            "max_parallel_workers_per_gather", "0",
            "max_parallel_maintenance_workers", "0",
            "max_wal_size", "64MB",
            "timezone", "UTC",
            // The client gets every error; the statements in a log could hold passwords.
            "log_min_messages", "fatal");

    private ServerSettings() {}

    static Map<String, String> throwAway() {
        return THROW_AWAY;
    }

    /** As lines of {@code postgresql.conf}. */
    static String asFile(Map<String, String> settings) {
        return settings.entrySet().stream()
                .map(setting -> setting.getKey() + " = '" + setting.getValue() + "'\n")
                .sorted()
                .collect(Collectors.joining());
    }
}
