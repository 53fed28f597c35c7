package io.migratetest.cli;

import io.migratetest.MigrationProject;
import io.migratetest.autogenerate.ChosenRename;
import io.migratetest.autogenerate.GeneratedRevision;
import io.migratetest.check.Selection;
import io.migratetest.check.Verification;
import io.migratetest.database.DatabaseServer;
import io.migratetest.report.Reporters;
import io.migratetest.revision.Links;
import io.migratetest.source.RevisionDraft;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A new revision that is written from the difference between the schema at head and a model, and proven at once. */
final class AutogenerateOptions {

    @Option(
            names = "--autogenerate",
            description = "Write what closes the difference between the schema at head and --model.")
    private boolean wanted;

    @Mixin
    private ModelOptions model = new ModelOptions();

    @Option(
            names = "--rename",
            paramLabel = "OLD=NEW",
            description = "What goes and comes is renamed: public.orders.due=due_on. Repeatable.")
    private List<String> renames = new ArrayList<>();

    @Mixin
    private DatabaseOptions database = new DatabaseOptions();

    boolean isWanted() {
        return wanted;
    }

    /** Writes the revision, runs its round trip and compares the new head with the model. Writes nothing if there is nothing to do. */
    int write(RevisionWriting writing, ProjectFile file, Links links, Terminal terminal) {
        List<ChosenRename> chosen = renames.stream().map(ChosenRename::parse).toList();
        QuietLibraries.hush();
        DatabaseServer server = database.server();
        MigrationProject before = writing.project(file);
        GeneratedRevision generated = before.autogenerate(server, model.source(), model.scope(), chosen);
        if (generated.isEmpty()) {
            terminal.out().writer().println("nothing to do: the schema at head is what the model means");
            return ExitStatus.PASSED;
        }
        generated.remarks().forEach(terminal.err().writer()::println);
        RevisionDraft written = writing.write(file, links, draft -> filled(draft, generated), terminal);
        int status = prove(writing.with(written, before, file), written.id(), server, terminal);
        if (writing.isInJava()) {
            terminal.out().writer().println("build before the next command: it reads the class, not its source");
        }
        return status;
    }

    private static RevisionDraft filled(RevisionDraft draft, GeneratedRevision generated) {
        RevisionDraft filled = draft.doing(generated.up(), generated.down());
        return generated.irreversible().map(filled::irreversible).orElse(filled);
    }

    private int prove(MigrationProject project, String id, DatabaseServer server, Terminal terminal) {
        Verification roundTrip =
                project.select(new Selection(List.of(id), Optional.empty())).verify(server, result -> {});
        if (!roundTrip.passes()) {
            return report(roundTrip, terminal);
        }
        Verification drift = project.compare(server, model.source(), model.scope());
        if (!drift.passes()) {
            return report(drift, terminal);
        }
        terminal.out().writer().println("proven: it goes back cleanly, and leaves no difference to the model");
        return ExitStatus.PASSED;
    }

    private static int report(Verification verification, Terminal terminal) {
        ReportTarget.standardOutput(Reporters.text(terminal.colourOf(terminal.out())), terminal)
                .write(verification);
        return ExitStatus.of(verification);
    }
}
