package io.migratetest.cli;

import io.migratetest.MigrationProject;
import io.migratetest.revision.Revision;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the newest revisions. */
@Command(
        name = "heads",
        mixinStandardHelpOptions = true,
        versionProvider = ToolVersion.class,
        sortOptions = false,
        abbreviateSynopsis = true,
        description = {
            "Lists the revisions on which none builds: one, unless branches are not merged. No database is needed.",
            ""
        })
final class HeadsCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Option(
            names = {"-v", "--verbose"},
            description = "Say everything about the revisions.")
    private boolean verbose;

    @Option(
            names = "--resolve-dependencies",
            description = "Leave out heads on which a revision of another branch depends.")
    private boolean resolveDependencies;

    @Mixin
    private ProjectOptions options = new ProjectOptions();

    @Mixin
    private ClasspathOptions classpath = new ClasspathOptions();

    HeadsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        classpath.use();
        MigrationProject project = options.read(options.file(terminal));
        HistoryLine line = new HistoryLine(project.revisions(), Set.of());
        List<Revision> heads = resolveDependencies
                ? project.revisions().independentHeads()
                : project.revisions().heads();
        heads.forEach(head -> terminal.out().writer().println(verbose ? line.verbose(head) : line.alone(head)));
        return ExitStatus.PASSED;
    }
}
