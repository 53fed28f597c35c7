package io.migratetest.cli;

import io.migratetest.MigrationProject;
import io.migratetest.revision.Revision;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists where histories branch. */
@Command(
        name = "branches",
        mixinStandardHelpOptions = true,
        versionProvider = ToolVersion.class,
        sortOptions = false,
        abbreviateSynopsis = true,
        description = {"Lists the revisions on which several build, with these. No database is needed.", ""})
final class BranchesCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Option(
            names = {"-v", "--verbose"},
            description = "Say everything about the revisions.")
    private boolean verbose;

    @Mixin
    private ProjectOptions options = new ProjectOptions();

    @Mixin
    private ClasspathOptions classpath = new ClasspathOptions();

    BranchesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        classpath.use();
        MigrationProject project = options.read(options.file(terminal));
        HistoryLine line = new HistoryLine(project.revisions(), Set.of());
        for (Revision revision : project.revisions().revisions()) {
            if (project.revisions().children(revision).size() > 1) {
                terminal.out().writer().println(verbose ? line.verbose(revision) : line.alone(revision));
                project.revisions()
                        .children(revision)
                        .forEach(child -> terminal.out().writer().println("    -> " + line.alone(child)));
            }
        }
        return ExitStatus.PASSED;
    }
}
