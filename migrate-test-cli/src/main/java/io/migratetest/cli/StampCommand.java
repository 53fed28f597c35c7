package io.migratetest.cli;

import io.migratetest.run.Migrator;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says where a database is, to the database. */
@Command(
        name = "stamp",
        mixinStandardHelpOptions = true,
        versionProvider = ToolVersion.class,
        sortOptions = false,
        abbreviateSynopsis = true,
        description = {"Declares revisions to be applied to a database, with all that they need, and runs nothing.", ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  migrate-test stamp head -n production           a schema that was made by other means",
            "  migrate-test stamp --purge 0007 -n production   whatever the version table says"
        },
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:declared",
            "2:unusable arguments or unreadable migrations",
            "3:no database, or lost on the way",
            "4:another process holds the lock",
            "70:a defect in migrate-test itself"
        })
final class StampCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(
            paramLabel = "REVISION",
            arity = "1..*",
            description =
                    "head, heads, base, an id or its beginning, or LABEL@ and one of these. With --sql also FROM:TO.")
    private List<String> targets = new ArrayList<>();

    @Option(names = "--purge", description = "Empty the version table first, whatever it says.")
    private boolean purge;

    @Option(names = "--sql", description = "Print the SQL for psql instead, and ask no database.")
    private boolean sql;

    @Mixin
    private LiveOptions live = new LiveOptions();

    StampCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        LiveProject project = live.read(terminal);
        if (sql) {
            project.print(script -> targets.forEach(script::stamp));
            return ExitStatus.PASSED;
        }
        Migrator migrator = project.migrator();
        if (purge) {
            migrator.stampAnew(targets);
        } else {
            migrator.stamp(targets);
        }
        terminal.out().writer().println(LiveProject.place(migrator.current()));
        return ExitStatus.PASSED;
    }
}
