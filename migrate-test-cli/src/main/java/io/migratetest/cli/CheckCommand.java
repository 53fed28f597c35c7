package io.migratetest.cli;

import io.migratetest.MigrationProject;
import io.migratetest.autogenerate.ChosenRename;
import io.migratetest.autogenerate.GeneratedRevision;
import io.migratetest.check.Drift;
import io.migratetest.check.Verification;
import io.migratetest.database.DatabaseServer;
import io.migratetest.snapshot.SavedSchema;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Compares the model with the schema at head. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        versionProvider = ToolVersion.class,
        sortOptions = false,
        abbreviateSynopsis = true,
        description = {
            "Compares the schema that the migrations make with the one that the code believes in: is a revision missing?",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  migrate-test check --model jpa:com.example.shop --classpath target/classes:lib/hibernate-core.jar db/migration",
            "  migrate-test check --model ddl:schema.sql db/migration",
            "  migrate-test check --model 'jdbc:postgresql://db/shop?user=reader' --exclude 'table audit.*' db/migration",
            "  migrate-test check --model ddl:schema.sql --sql --rename public.orders.due=due_on db/migration"
        },
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:the schema is what the model means",
            "1:findings: a revision is missing",
            "2:unusable arguments, unreadable migrations or an unusable model",
            "3:no database, or lost on the way",
            "4:a migration failed",
            "70:a defect in migrate-test itself"
        })
final class CheckCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private LocationOptions location = new LocationOptions();

    @Mixin
    private ModelOptions model = new ModelOptions();

    @Mixin
    private ClasspathOptions classpath = new ClasspathOptions();

    @Mixin
    private DatabaseOptions database = new DatabaseOptions();

    @Option(
            names = "--sql",
            description = "Print the up and the down section that close the difference, in place of the text report.")
    private boolean sql;

    @Option(
            names = "--rename",
            paramLabel = "OLD=NEW",
            description = "With --sql: what goes and comes is renamed: public.orders.due=due_on. Repeatable.")
    private List<String> renames = new ArrayList<>();

    @Option(names = "--save", paramLabel = "FILE", description = "Save the schema at head, for --model saved:FILE.")
    private Optional<Path> saved = Optional.empty();

    @Mixin
    private ReportOptions reports = new ReportOptions();

    @Mixin
    private BaselineOptions baseline = new BaselineOptions();

    @Mixin
    private AllowanceOptions allowance = new AllowanceOptions();

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        List<ReportTarget> targets = reports.targets(terminal);
        Optional<BaselineUpdate> update = baseline.update();
        List<ChosenRename> chosen = renames.stream().map(ChosenRename::parse).toList();
        classpath.use();
        QuietLibraries.hush();
        MigrationProject project = location.read().accept(baseline.accepted()).allow(allowance.allowance());
        DatabaseServer server = database.server();
        if (database.isAutomatic()) {
            terminal.err().writer().println(server.remark());
        }
        Verification found = project.compare(server, model.source(), model.scope());
        Verification verification =
                update.map(file -> file.apply(found, terminal)).orElse(found);
        saved.ifPresent(
                file -> SavedSchema.write(verification.drift().map(Drift::found).orElseThrow(), file));
        if (sql) {
            print(project.autogenerate(server, model.source(), model.scope(), chosen));
            ReportOptions.write(
                    verification,
                    targets.stream()
                            .filter(target -> !target.isStandardOutput())
                            .toList());
        } else {
            ReportOptions.write(verification, targets);
        }
        return ExitStatus.of(verification);
    }

    private void print(GeneratedRevision revision) {
        PrintWriter out = terminal.out().writer();
        if (revision.isEmpty()) {
            out.println("-- nothing to do: the schema at head is what the model means");
            return;
        }
        out.print("-- up\n" + revision.up() + "\n-- down\n"
                + revision.irreversible()
                        .map("-- not everything can be taken back: %s%n"::formatted)
                        .orElse("")
                + revision.down());
        out.flush();
    }
}
