package io.migratetest.cli;

import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Begins a project. */
@Command(
        name = "init",
        mixinStandardHelpOptions = true,
        versionProvider = ToolVersion.class,
        sortOptions = false,
        abbreviateSynopsis = true,
        description = {"Begins a project: writes migrate-test.toml here, and makes the folder of the revisions.", ""},
        footerHeading = "%nThen:%n",
        footer = {
            "  migrate-test revision -m \"create orders\"",
            "  migrate-test upgrade head --url jdbc:postgresql://localhost/shop"
        },
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:written",
            "2:the file or the folder is there already, or cannot be written",
            "70:a defect in migrate-test itself"
        })
final class InitCommand implements Callable<Integer> {

    private static final String TEMPLATE = """
            # The project file of migrate-test. All keys are here.

            # Where the revisions are.
            location = "%s"

            # The database. ${NAME} is an environment variable, or -x NAME=VALUE. The password is better given as PGPASSWORD.
            url = "${DATABASE_URL}"

            # How the files of new revisions are called: {rev}, {slug}, {year}, {month}, {day}, {hour}, {minute}, {second}, {epoch}.
            file-names = "{year}{month}{day}_{hour}{minute}_{rev}_{slug}"
            time-zone = "UTC"

            # Where the database keeps its books: the revisions that it is at, and what ever ran in it.
            # version-schema = "migrate_test"
            # version-table = "version"
            # history-table = "history"

            # What runs over each file that is written; {file} is its path.
            # post-write = ["sqlfluff fix --dialect postgres {file}"]

            # [environments.production]
            # url = "jdbc:postgresql://db.example.org/shop?user=deploy"
            """;

    private final Terminal terminal;

    @Option(
            names = {"-c", "--config"},
            paramLabel = "FILE",
            defaultValue = ProjectFile.NAME,
            description = "The project file. Default: migrate-test.toml, here.")
    private Path file = Path.of(ProjectFile.NAME);

    @Parameters(
            paramLabel = "FOLDER",
            arity = "0..1",
            defaultValue = "migrations",
            description = "The folder of the revisions, beside the project file. Default: migrations.")
    private Path folder = Path.of("migrations");

    InitCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Path revisions = file.resolveSibling(folder);
        try {
            refuseWhatIsThere(revisions);
            Files.createDirectories(revisions);
            String location = folder.toString().replace('\\', '/').replace("\"", "\\\"");
            Files.writeString(file, TEMPLATE.formatted(location), StandardOpenOption.CREATE_NEW);
        } catch (IOException e) {
            throw Problem.of(ProblemCode.UNWRITABLE_FILE, "the project cannot be written")
                    .with("cause", String.valueOf(e.getMessage()))
                    .causedBy(e)
                    .asException();
        }
        terminal.out().writer().printf("wrote %s and made %s%n", file, revisions);
        return ExitStatus.PASSED;
    }

    private void refuseWhatIsThere(Path revisions) throws IOException {
        if (Files.exists(file)) {
            throw Problem.of(ProblemCode.INVALID_ARGUMENT, "there is a project file already")
                    .with("file", file.toString())
                    .help("edit it, or go to another folder")
                    .asException();
        }
        if (Files.isDirectory(revisions)) {
            try (Stream<Path> entries = Files.list(revisions)) {
                if (entries.findAny().isPresent()) {
                    throw Problem.of(ProblemCode.INVALID_ARGUMENT, "the folder '%s' is not empty".formatted(revisions))
                            .help("name another folder; or write %s by hand, if it holds revisions".formatted(file))
                            .asException();
                }
            }
        }
    }
}
