package io.migratetest.cli;

import io.migratetest.database.DatabaseProvider;
import io.migratetest.database.DatabaseProviders;
import io.migratetest.database.DatabaseServer;
import io.migratetest.database.DatabaseServers;
import java.util.Optional;
import picocli.CommandLine.Option;

/** On which PostgreSQL a command runs. */
final class DatabaseOptions {

    @Option(
            names = "--database",
            paramLabel = "SPEC",
            description = {
                "The PostgreSQL to run on: container[:IMAGE], embedded[:MAJOR] or a jdbc:postgresql: URL.",
                "Default: a container where Docker answers, else the embedded binaries."
            })
    private Optional<String> database = Optional.empty();

    /** The server that was asked for; nothing else is tried. */
    DatabaseServer server() {
        return DatabaseServers.shared(provider());
    }

    /** Whether the choice was left to us, so that it is worth a word. */
    boolean isAutomatic() {
        return database.isEmpty();
    }

    private DatabaseProvider provider() {
        return database.map(DatabaseProviders::parse).orElseGet(DatabaseProviders::automatic);
    }
}
