package io.migratetest.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command {@code migrate-test}: without a subcommand it explains itself. */
@Command(
        name = "migrate-test",
        mixinStandardHelpOptions = true,
        versionProvider = ManifestVersion.class,
        description = "Proves that every database revision can be taken back.")
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Main()).execute(arguments));
    }
}
