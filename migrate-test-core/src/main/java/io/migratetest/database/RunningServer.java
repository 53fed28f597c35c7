package io.migratetest.database;

import java.util.Optional;

/**
 * All that a provider has to say about a server; the rest is common to all of them.
 *
 * @param provider the name of the provider
 * @param address where it listens
 * @param process how it ends; empty for a server that somebody else started
 * @param remark how it was chosen, in one line
 */
record RunningServer(String provider, ServerAddress address, Optional<ServerProcess> process, String remark) {}
