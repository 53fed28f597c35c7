package io.migratetest.cli;

import io.migratetest.report.Colour;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command {@code migrate-test}: without a subcommand it explains itself. */
@Command(
        name = "migrate-test",
        mixinStandardHelpOptions = true,
        versionProvider = ToolVersion.class,
        description = "Proves that every database revision can be taken back.",
        footer = {"", "Try: migrate-test verify --help"})
final class MigrateTest implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** Runs the command that the arguments name, prints what it says, and gives the exit status. */
    static int run(Terminal terminal, String... arguments) {
        LightCompilation.begin();
        Failures failures = new Failures(terminal);
        return new CommandLine(new MigrateTest())
                .addSubcommand(new VerifyCommand(terminal))
                .addSubcommand(new CheckCommand(terminal))
                .addSubcommand(new FixCommand(terminal))
                .addSubcommand(new ShowCommand(terminal))
                .addSubcommand(new CleanCommand(terminal))
                .addSubcommand(new InitCommand(terminal))
                .addSubcommand(new RevisionCommand(terminal))
                .addSubcommand(new MergeCommand(terminal))
                .addSubcommand(new EditCommand(terminal))
                .addSubcommand(new HistoryCommand(terminal))
                .addSubcommand(new HeadsCommand(terminal))
                .addSubcommand(new BranchesCommand(terminal))
                .addSubcommand(new UpgradeCommand(terminal))
                .addSubcommand(new DowngradeCommand(terminal))
                .addSubcommand(new CurrentCommand(terminal))
                .addSubcommand(new StampCommand(terminal))
                .addSubcommand(new EnsureVersionCommand(terminal))
                .setOut(terminal.out().writer())
                .setErr(terminal.err().writer())
                .setColorScheme(CommandLine.Help.defaultColorScheme(
                        terminal.colourOf(terminal.out()) == Colour.ON ? Ansi.ON : Ansi.OFF))
                .setUsageHelpWidth(100)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(failures)
                .setExecutionExceptionHandler(failures)
                .execute(arguments);
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "Missing required subcommand");
    }
}
