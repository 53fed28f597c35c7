package io.migratetest.cli;

import io.migratetest.run.OfflineScript;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes the version table. */
@Command(
        name = "ensure-version",
        mixinStandardHelpOptions = true,
        versionProvider = ToolVersion.class,
        sortOptions = false,
        abbreviateSynopsis = true,
        description = {"Makes the version table and the history in a database, if they are not there.", ""})
final class EnsureVersionCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Option(names = "--sql", description = "Print the SQL for psql instead, and ask no database.")
    private boolean sql;

    @Mixin
    private LiveOptions live = new LiveOptions();

    EnsureVersionCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        LiveProject project = live.read(terminal);
        if (sql) {
            project.print(OfflineScript::ensureVersionTable);
        } else {
            project.migrator().ensureVersionTable();
        }
        return ExitStatus.PASSED;
    }
}
