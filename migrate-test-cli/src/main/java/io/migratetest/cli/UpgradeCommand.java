package io.migratetest.cli;

import io.migratetest.run.Direction;
import picocli.CommandLine.Command;

/** Brings a database forward. */
@Command(
        name = "upgrade",
        mixinStandardHelpOptions = true,
        versionProvider = ToolVersion.class,
        sortOptions = false,
        abbreviateSynopsis = true,
        description = {"Applies revisions to a database, each in a transaction of its own, one process at a time.", ""},
        footerHeading = "%nExamples:%n",
        footer = {
            "  migrate-test upgrade head --url jdbc:postgresql://localhost/shop",
            "  migrate-test upgrade +1 -n production",
            "  migrate-test upgrade 0003:head --sql | psql shop"
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
final class UpgradeCommand extends MoveCommand {

    UpgradeCommand(Terminal terminal) {
        super(terminal, Direction.UPGRADE);
    }
}
