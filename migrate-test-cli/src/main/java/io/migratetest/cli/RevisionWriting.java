package io.migratetest.cli;

import io.migratetest.MigrationProject;
import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemCode;
import io.migratetest.problem.ProblemException;
import io.migratetest.revision.Links;
import io.migratetest.revision.RevisionGraph;
import io.migratetest.source.FileNames;
import io.migratetest.source.JavaRevisionFiles;
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
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What {@code revision} and {@code merge} have in common: the options of a new revision, and writing it. */
final class RevisionWriting {

    private static final Set<String> OWN_FORMATS = Set.of("migrate-test", "java");
    private static final Set<ProblemCode> ABSENT = Set.of(ProblemCode.LOCATION_NOT_FOUND, ProblemCode.NO_REVISIONS);

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

    @Option(
            names = "--java",
            paramLabel = "DIR",
            description =
                    "Write a class in place of SQL, into the package that the location names as java:PACKAGE. DIR is the root of the sources.")
    private Optional<Path> java = Optional.empty();

    @Mixin
    private ClasspathOptions classpath = new ClasspathOptions();

    ProjectFile file(Terminal terminal) {
        classpath.use();
        return options.file(terminal);
    }

    /** The project as it is; without revisions if none is written yet. */
    MigrationProject project(ProjectFile file) {
        Places places = places(file);
        java.map(root -> sources(file, root)).ifPresent(JavaSources::refuseUnbuilt);
        String where = java.isEmpty() ? places.folder().toString() : places.location();
        List<String> begun =
                places.all().stream().filter(place -> isBegun(place, file)).toList();
        if (begun.isEmpty()) {
            return MigrationProject.read(KnownRevisions.NONE);
        }
        MigrationProject project = options.read(String.join(",", begun), file);
        String format = project.source().format();
        if (!OWN_FORMATS.contains(format)) {
            throw Problem.of(ProblemCode.INVALID_ARGUMENT, "the revisions in '%s' are %s's".formatted(where, format))
                    .with("so", "that tool would not see a revision that is written for migrate-test")
                    .help("let %s make it, or name a folder of its own: --location".formatted(format))
                    .asException();
        }
        return project;
    }

    RevisionGraph graph(ProjectFile file) {
        return project(file).revisions();
    }

    /**
     * The project with a revision that was just written.
     *
     * @param before as it was before
     */
    MigrationProject with(RevisionDraft draft, MigrationProject before, ProjectFile file) {
        return java.map(root -> MigrationProject.read(KnownRevisions.of(
                        before.source(), before.revisions(), classes(file, root).revision(draft))))
                .orElseGet(() -> project(file));
    }

    /** Whether what was written has to be compiled before anybody reads it. */
    boolean isInJava() {
        return java.isPresent();
    }

    /** Writes the files, to be filled by hand. */
    void write(ProjectFile file, Links links, Terminal terminal) {
        write(file, links, UnaryOperator.identity(), terminal);
    }

    /**
     * Writes the files, lets the commands of the project run over them, and says what was written.
     *
     * @param filling puts in what the revision does
     * @return what was written
     */
    RevisionDraft write(ProjectFile file, Links links, UnaryOperator<RevisionDraft> filling, Terminal terminal) {
        FileNames names = ProjectOptions.fileNames(file);
        RevisionDraft draft = filling.apply(new RevisionDraft(
                id.orElseGet(RevisionFiles::newId),
                message,
                new Links(links.parents(), links.dependsOn(), labels),
                OffsetDateTime.now(names.zone())));
        if (java.isPresent()) {
            Path written = classes(file, java.get()).write(draft);
            terminal.out().writer().println("wrote " + written);
            return draft;
        }
        List<Path> written = new RevisionFiles(places(file).folder(), names).write(draft);
        written.forEach(path -> terminal.out().writer().println("wrote " + path));
        new PostWrite(file.postWrite(), terminal).over(written);
        return draft;
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

    private Places places(ProjectFile file) {
        return new Places(options.location(file));
    }

    private JavaRevisionFiles classes(ProjectFile file, Path root) {
        return new JavaRevisionFiles(root, places(file).javaPackage());
    }

    private JavaSources sources(ProjectFile file, Path root) {
        return new JavaSources(root, classes(file, root).folder());
    }

    /** A package without classes is not begun where a class is about to be written, and an error elsewhere. */
    private boolean isBegun(String place, ProjectFile file) {
        if (!Places.isJava(place)) {
            return place.startsWith("classpath:") || !isEmpty(Path.of(place));
        }
        if (java.isEmpty()) {
            return true;
        }
        try {
            options.read(place, file);
            return true;
        } catch (ProblemException e) {
            return !ABSENT.contains(e.problems().get(0).code());
        }
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
