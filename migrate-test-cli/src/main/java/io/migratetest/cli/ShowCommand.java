package io.migratetest.cli;

import io.migratetest.MigrationProject;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Shows what is read, so that anybody can see whether it is what their own tool would run. */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        versionProvider = ToolVersion.class,
        sortOptions = false,
        abbreviateSynopsis = true,
        description = {
            "Lists the revisions of a folder with their statements, as their own tool would send them. No database is needed.",
            ""
        },
        footerHeading = "%nExample:%n",
        footer = "  migrate-test show --format goose db/migration",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:the revisions are listed",
            "2:unusable arguments or unreadable migrations",
            "70:a defect in migrate-test itself"
        })
final class ShowCommand implements Callable<Integer> {

    private static final int IGNORED_SHOWN = 20;

    private final Terminal terminal;

    @Mixin
    private LocationOptions location = new LocationOptions();

    @Mixin
    private ClasspathOptions classpath = new ClasspathOptions();

    ShowCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        classpath.use();
        MigrationProject project = location.read();
        Stream.concat(
                        project.revisions().revisions().stream().flatMap(RevisionListing::lines),
                        ignored(project.source().ignored()))
                .map(Secrets.in(terminal.environment())::hide)
                .forEach(terminal.out().writer()::println);
        return ExitStatus.PASSED;
    }

    private static Stream<String> ignored(List<String> files) {
        Stream<String> shown = files.stream().limit(IGNORED_SHOWN).map("-- not read: "::concat);
        int more = files.size() - IGNORED_SHOWN;
        return more > 0 ? Stream.concat(shown, Stream.of("-- not read: %d more".formatted(more))) : shown;
    }
}
