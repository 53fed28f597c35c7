package io.migratetest.cli;

import io.migratetest.MigrationProject;
import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemCode;
import io.migratetest.revision.Links;
import io.migratetest.revision.RevisionGraph;
import io.migratetest.source.FileNames;
import io.migratetest.source.RevisionDraft;
import io.migratetest.source.RevisionFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What {@code revision} and {@code merge} have in common: the options of a new revision, and writing it. */
final class RevisionWriting {

    private static final String OWN_FORMAT = "migrate-test";

    @Option(
            names = {"-m", "--message"},
            paramLabel = "TEXT",
            description = "What the revision does, in words.")
    private String message = "";

    @Option(
            names = "--branch-label",
            paramLabel = "LABEL",
            description = "A name for the branch that begins with it; repeatable.")
    private List<String> labels = new ArrayList<>();

    @Option(names = "--rev-id", paramLabel = "ID", description = "Its id. Default: twelve random hexadecimal digits.")
    private Optional<String> id = Optional.empty();

    @Mixin
    private ProjectOptions options = new ProjectOptions();

    /** The project as it is; without revisions if its folder is empty or not there. */
    RevisionGraph graph(ProjectFile file) {
        Path folder = folder(file);
        if (isEmpty(folder)) {
            return RevisionGraph.of(List.of());
        }
        MigrationProject project = options.read(file);
        if (!project.source().format().equals(OWN_FORMAT)) {
            throw Problem.of(
                            ProblemCode.INVALID_ARGUMENT,
                            "the revisions in '%s' are %s's"
                                    .formatted(folder, project.source().format()))
                    .with("so", "that tool would not see a revision that is written for migrate-test")
                    .help("let %s make it, or name a folder of its own: --location"
                            .formatted(project.source().format()))
                    .asException();
        }
        return project.revisions();
    }

    ProjectFile file(Terminal terminal) {
        return options.file(terminal);
    }

    /** The project as it is now, which has a revision at least. */
    MigrationProject read(ProjectFile file) {
        return options.read(file);
    }

    /** Writes the files, to be filled by hand. */
    void write(ProjectFile file, Links links, Terminal terminal) {
        write(file, links, UnaryOperator.identity(), terminal);
    }

    /**
     * Writes the files, lets the commands of the project run over them, and says what was written.
     *
     * @param filling puts in what the revision does
     * @return its id
     */
    String write(ProjectFile file, Links links, UnaryOperator<RevisionDraft> filling, Terminal terminal) {
        String newId = id.orElseGet(RevisionFiles::newId);
        FileNames names = ProjectOptions.fileNames(file);
        RevisionDraft draft = new RevisionDraft(
                newId,
                message,
                new Links(links.parents(), links.dependsOn(), labels),
                OffsetDateTime.now(names.zone()));
        RevisionFiles files = new RevisionFiles(folder(file), names);
        List<Path> written = files.write(filling.apply(draft));
        written.forEach(path -> terminal.out().writer().println("wrote " + path));
        new PostWrite(file.postWrite(), terminal).over(written);
        return newId;
    }

    /** Refuses an id that is taken. */
    void refuseTaken(RevisionGraph graph) {
        id.flatMap(graph::find).ifPresent(taken -> {
            throw Problem.of(ProblemCode.DUPLICATE_REVISION, "there is a revision '%s' already".formatted(taken.id()))
                    .at(taken.location())
                    .help("choose another id, or leave --rev-id away")
                    .asException();
        });
    }

    private Path folder(ProjectFile file) {
        return Path.of(options.location(file));
    }

    private static boolean isEmpty(Path folder) {
        if (!Files.isDirectory(folder)) {
            return true;
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.noneMatch(path -> !path.getFileName().toString().startsWith("."));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
