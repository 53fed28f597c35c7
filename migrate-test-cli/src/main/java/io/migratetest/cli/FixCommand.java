package io.migratetest.cli;

import io.migratetest.DowngradeFix;
import io.migratetest.FixedFile;
import io.migratetest.MigrationProject;
import io.migratetest.database.DatabaseServer;
import io.migratetest.problem.Location;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Finds the statements that make a downgrade clean. */
@Command(
        name = "fix",
        mixinStandardHelpOptions = true,
        versionProvider = ToolVersion.class,
        sortOptions = false,
        abbreviateSynopsis = true,
        description = {
            "Finds the statements that make the downgrade of a revision clean, proves them by a round trip, and prints them.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  migrate-test fix --revision 0007 db/migration",
            "  migrate-test fix --revision 0007 --write db/migration"
        },
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:the statements are printed, or written",
            "1:no statements that can be derived make the downgrade clean",
            "2:unusable arguments, unreadable migrations, or nothing to fix",
            "3:no database, or lost on the way",
            "4:a migration failed",
            "70:a defect in migrate-test itself"
        })
final class FixCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private LocationOptions location = new LocationOptions();

    @Option(names = "--revision", paramLabel = "ID", required = true, description = "The revision.")
    private String revision = "";

    @Option(
            names = "--write",
            description = "Write the statements into the file of the downgrade; all else in it stays as it is.")
    private boolean write;

    @Mixin
    private DatabaseOptions database = new DatabaseOptions();

    @Mixin
    private ClasspathOptions classpath = new ClasspathOptions();

    @Mixin
    private AllowanceOptions allowance = new AllowanceOptions();

    FixCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        classpath.use();
        MigrationProject project = location.read().allow(allowance.allowance());
        project.revisions().require(revision);
        DatabaseServer server = database.server();
        DowngradeFix fix = DowngradeFix.propose(project, server, allowance.allowance(), revision);
        if (write) {
            FixedFile.of(fix).write(location::read, server, allowance.allowance());
        }
        print(fix);
        return ExitStatus.PASSED;
    }

    private void print(DowngradeFix fix) {
        String what = fix.kind() == DowngradeFix.Kind.ADDED ? "add to" : "write in place of";
        String done = fix.kind() == DowngradeFix.Kind.ADDED ? "added to" : "written in place of";
        String where = fix.place().map(Location::file).map(" in "::concat).orElse("");
        PrintWriter out = terminal.out().writer();
        out.println("-- %s: %s what the downgrade does%s; a round trip has proven it"
                .formatted(fix.revision().title(), write ? done : what, where));
        out.print(fix.sql());
        out.flush();
    }
}
