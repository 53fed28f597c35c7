package io.migratetest.cli;

import io.migratetest.run.Direction;
import picocli.CommandLine.Command;

/** Brings a database back. */
@Command(
        name = "downgrade",
        mixinStandardHelpOptions = true,
        versionProvider = ToolVersion.class,
        sortOptions = false,
        abbreviateSynopsis = true,
        description = {
            "Takes revisions back from a database, each in a transaction of its own, one process at a time.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  migrate-test downgrade -1 --url jdbc:postgresql://localhost/shop",
            "  migrate-test downgrade base -n staging",
            "  migrate-test downgrade 0007:0005 --sql"
        },
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:the database is there",
            "2:unusable arguments or unreadable migrations",
            "3:no database, or lost on the way",
            "4:a migration failed, or another process holds the lock",
            "70:a defect in migrate-test itself",
            "130:interrupted; the revision that ran is rolled back"
        })
final class DowngradeCommand extends MoveCommand {

    DowngradeCommand(Terminal terminal) {
        super(terminal, Direction.DOWNGRADE);
    }
}
