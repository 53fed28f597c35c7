package io.migratetest.cli;

import io.migratetest.database.DatabaseProviders;
import io.migratetest.database.DatabaseServer;
import io.migratetest.database.DatabaseServers;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Drops what killed runs, and runs that kept something, left on a server. */
@Command(
        name = "clean",
        mixinStandardHelpOptions = true,
        versionProvider = ToolVersion.class,
        description = {
            "Drops the scratch databases that earlier runs left on a server.",
            "Databases of runs that are still under way, and any that are not named migratetest_..., are never touched."
        })
final class CleanCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Option(
            names = "--database",
            required = true,
            paramLabel = "URL",
            description = "The server: a jdbc:postgresql: URL.")
    private String database = "";

    CleanCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        DatabaseServer server = DatabaseServers.shared(DatabaseProviders.parse(database));
        List<String> dropped = server.clean();
        dropped.forEach(name -> terminal.out().writer().println("dropped " + name));
        if (dropped.isEmpty()) {
            terminal.out().writer().println("nothing was left behind");
        }
        return ExitStatus.PASSED;
    }
}
