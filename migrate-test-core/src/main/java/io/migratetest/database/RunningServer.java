package io.migratetest.database;

import java.util.Optional;

/**
 * All that a provider has to say about a server; the rest is common to all of them.
 *
 * @param provider the name of the provider
 * @param address where it listens
 * @param process how it ends; empty for a server that somebody else started
 * @param another starts a further one like it; empty for a server that somebody else started
 * @param onDisk starts the same server with its data on disk, if this one has it in memory
 * @param remark what is worth knowing about it, such as {@code data in memory}
 */
record RunningServer(
        String provider,
        ServerAddress address,
        Optional<ServerProcess> process,
        Optional<DatabaseProvider> another,
        Optional<DatabaseProvider> onDisk,
        String remark) {

    RunningServer remark(String text) {
        return new RunningServer(provider, address, process, another, onDisk, text);
    }
}
