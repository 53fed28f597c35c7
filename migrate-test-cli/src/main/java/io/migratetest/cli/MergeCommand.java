package io.migratetest.cli;

import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemCode;
import io.migratetest.revision.Attachment;
import io.migratetest.revision.Links;
import io.migratetest.revision.RevisionGraph;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a revision in which branches meet. */
@Command(
        name = "merge",
        mixinStandardHelpOptions = true,
        versionProvider = ToolVersion.class,
        sortOptions = false,
        abbreviateSynopsis = true,
        description = {"Writes a revision that builds on several, so that one head is left.", ""},
        footerHeading = "%nExamples:%n",
        footer = {"  migrate-test merge heads -m \"merge billing\"", "  migrate-test merge 3f2a 91bc"},
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:written",
            "2:unusable arguments or unreadable migrations, or files that cannot be written",
            "70:a defect in migrate-test itself"
        })
final class MergeCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(
            paramLabel = "REVISION",
            arity = "1..*",
            description = "The revisions that it builds on: ids, LABEL@head, or heads for all of them.")
    private List<String> targets = new ArrayList<>();

    @Mixin
    private RevisionWriting writing = new RevisionWriting();

    @Option(names = "--splice", description = "Build on revisions that are no heads.")
    private boolean splice;

    MergeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        ProjectFile file = writing.file(terminal);
        RevisionGraph graph = writing.graph(file);
        writing.refuseTaken(graph);
        List<String> parents =
                new Attachment(graph).parents(targets, splice ? Attachment.Onto.ANY : Attachment.Onto.HEADS_ONLY);
        if (parents.size() < 2) {
            throw Problem.of(ProblemCode.INVALID_ARGUMENT, "there is nothing to merge")
                    .with("revisions", parents.isEmpty() ? "none" : String.join(", ", parents))
                    .help("name two revisions or more")
                    .asException();
        }
        writing.write(file, Links.to(parents), terminal);
        return ExitStatus.PASSED;
    }
}
