package io.migratetest.cli;

import io.migratetest.revision.Revision;
import io.migratetest.revision.Route;
import io.migratetest.run.Migrator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says where a database is. */
@Command(
        name = "current",
        mixinStandardHelpOptions = true,
        versionProvider = ToolVersion.class,
        sortOptions = false,
        abbreviateSynopsis = true,
        description = {"Says at which revisions a database is. Nothing is written to it.", ""},
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:said; with --check-heads: it is at all heads, and no applied script was edited since",
            "1:with --check-heads: it is not",
            "2:unusable arguments or unreadable migrations, or a revision that does not exist",
            "3:no database, or lost on the way",
            "70:a defect in migrate-test itself"
        })
final class CurrentCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Option(
            names = "--check-heads",
            description = "Fail unless the database is at all heads, and every applied script is what it was.")
    private boolean checkHeads;

    @Option(
            names = {"-v", "--verbose"},
            description = "Say everything about the revisions.")
    private boolean verbose;

    @Mixin
    private LiveOptions live = new LiveOptions();

    CurrentCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        LiveProject project = live.read(terminal);
        Migrator migrator = project.migrator();
        List<Revision> current = migrator.current();
        HistoryLine line = new HistoryLine(project.revisions(), Set.of());
        current.forEach(
                revision -> terminal.out().writer().println(verbose ? line.verbose(revision) : line.alone(revision)));
        if (!checkHeads) {
            return ExitStatus.PASSED;
        }
        List<Revision> edited = migrator.edited();
        edited.forEach(revision ->
                terminal.err().writer().printf("%s was edited after it was applied%n", revision.quotedTitle()));
        List<Revision> missing = Route.from(project.revisions(), current).up("heads");
        if (!missing.isEmpty()) {
            terminal.err()
                    .writer()
                    .printf(
                            "the database lacks %d revisions, from %s on%n",
                            missing.size(), missing.get(0).quotedTitle());
        }
        return edited.isEmpty() && missing.isEmpty() ? ExitStatus.PASSED : ExitStatus.FINDINGS;
    }
}
