package io.migratetest.cli;

import java.util.concurrent.Callable;
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
        location.read().revisions().revisions().stream()
                .flatMap(RevisionListing::lines)
                .forEach(terminal.out().writer()::println);
        return ExitStatus.PASSED;
    }
}
