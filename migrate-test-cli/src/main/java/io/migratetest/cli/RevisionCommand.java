package io.migratetest.cli;

import io.migratetest.revision.Attachment;
import io.migratetest.revision.Links;
import io.migratetest.revision.RevisionGraph;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes a new revision. */
@Command(
        name = "revision",
        mixinStandardHelpOptions = true,
        versionProvider = ToolVersion.class,
        sortOptions = false,
        abbreviateSynopsis = true,
        description = {
            "Writes the files of a new revision, to be filled with SQL or Java; or with --autogenerate what closes the difference between the schema at head and a model.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  migrate-test revision -m \"add email\"",
            "  migrate-test revision -m \"add email\" --autogenerate --model jpa:com.example.shop --classpath target/classes",
            "  migrate-test revision -m \"add email\" --java src/main/java --location java:com.example.shop --classpath target/classes",
            "  migrate-test revision -m \"begin billing\" --head base --branch-label billing",
            "  migrate-test revision -m \"add invoices\" --head billing@head --depends-on 3f2a"
        },
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:written; with --autogenerate: and proven, or there is nothing to do",
            "1:with --autogenerate: written, but it does not go back cleanly, or does not close the difference",
            "2:unusable arguments or unreadable migrations, or files that cannot be written",
            "70:a defect in migrate-test itself"
        })
final class RevisionCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private RevisionWriting writing = new RevisionWriting();

    @Option(
            names = "--head",
            paramLabel = "REVISION",
            description = "What it builds on: an id, LABEL@head, or base for a new beginning. Default: the only head.")
    private String head = "head";

    @Option(names = "--splice", description = "Build on a revision that is no head, so that a branch begins there.")
    private boolean splice;

    @Option(
            names = "--depends-on",
            paramLabel = "REVISION",
            description = "What has to be applied before it without being an ancestor: an id or a label; repeatable.")
    private List<String> dependsOn = new ArrayList<>();

    @Mixin
    private AutogenerateOptions autogenerate = new AutogenerateOptions();

    RevisionCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        ProjectFile file = writing.file(terminal);
        RevisionGraph graph = writing.graph(file);
        writing.refuseTaken(graph);
        dependsOn.forEach(graph::require);
        List<String> parents =
                new Attachment(graph).parents(List.of(head), splice ? Attachment.Onto.ANY : Attachment.Onto.HEADS_ONLY);
        Links links = new Links(parents, dependsOn, List.of());
        if (autogenerate.isWanted()) {
            return autogenerate.write(writing, file, links, terminal);
        }
        writing.write(file, links, terminal);
        return ExitStatus.PASSED;
    }
}
