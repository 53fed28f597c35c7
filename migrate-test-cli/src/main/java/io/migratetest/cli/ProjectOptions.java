package io.migratetest.cli;

import io.migratetest.MigrationProject;
import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemCode;
import io.migratetest.problem.ProblemException;
import io.migratetest.source.FileNames;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Which project a command of the engine works on: what {@code migrate-test.toml} says, unless an option says otherwise. */
final class ProjectOptions {

    private static final String CONFIG_VARIABLE = "MIGRATETEST_CONFIG";
    private static final String USUAL_LOCATION = "migrations";

    @Option(
            names = {"-c", "--config"},
            paramLabel = "FILE",
            description = "The project file. Default: $MIGRATETEST_CONFIG, or migrate-test.toml if it is there.")
    private Optional<Path> config = Optional.empty();

    @Option(
            names = {"-n", "--environment"},
            paramLabel = "NAME",
            description = "The [environments.NAME] of the project file.")
    private Optional<String> environment = Optional.empty();

    @Option(
            names = "-x",
            paramLabel = "NAME=VALUE",
            description = "What $${NAME} stands for in the project file, before the environment variable of that name.")
    private Map<String, String> values = new LinkedHashMap<>();

    @Option(
            names = {"-l", "--location"},
            paramLabel = "FOLDER",
            description = "The folder of the revisions. Default: that of the project file, or migrations.")
    private Optional<String> location = Optional.empty();

    @Option(
            names = "--format",
            paramLabel = "NAME",
            completionCandidates = Formats.class,
            description = "How the revisions are written: ${COMPLETION-CANDIDATES}. Default: detected.")
    private Optional<String> format = Optional.empty();

    /** What the project file says; nothing if there is none. */
    ProjectFile file(Terminal terminal) {
        Optional<Path> chosen = config.or(() ->
                Optional.ofNullable(terminal.environment().get(CONFIG_VARIABLE)).map(Path::of));
        Optional<Path> found =
                chosen.or(() -> Optional.of(Path.of(ProjectFile.NAME)).filter(Files::isRegularFile));
        if (found.isEmpty()) {
            environment.ifPresent(ProjectOptions::refuseWithoutFile);
            return ProjectFile.NONE;
        }
        Map<String, String> variables = new HashMap<>(terminal.environment());
        variables.putAll(values);
        return ProjectFile.read(found.get(), environment, variables);
    }

    private static void refuseWithoutFile(String environment) {
        throw Problem.of(ProblemCode.INVALID_ARGUMENT, "there is no environment '%s'".formatted(environment))
                .with("because", "there is no project file " + ProjectFile.NAME)
                .help("write one: migrate-test init")
                .asException();
    }

    /** Where the revisions are. */
    String location(ProjectFile file) {
        return location.or(file::location).orElse(USUAL_LOCATION);
    }

    /**
     * Reads the project.
     *
     * @throws ProblemException with everything that cannot be read
     */
    MigrationProject read(ProjectFile file) {
        return read(location(file), file);
    }

    /** Reads a part of the project. */
    MigrationProject read(String place, ProjectFile file) {
        return MigrationProject.open(place, format.or(() -> file.text(ProjectFile.FORMAT)));
    }

    /** How the files of new revisions are called. */
    static FileNames fileNames(ProjectFile file) {
        try {
            return new FileNames(
                    file.text(ProjectFile.FILE_NAMES).orElse(FileNames.DEFAULT.template()),
                    file.text(ProjectFile.TIME_ZONE).map(ZoneId::of).orElse(FileNames.DEFAULT.zone()));
        } catch (DateTimeException e) {
            throw Problem.of(ProblemCode.INVALID_METADATA, "the project file names no time zone")
                    .with("time-zone", file.text(ProjectFile.TIME_ZONE).orElse(""))
                    .with("expected", "a name like Europe/Berlin, or an offset like +01:00")
                    .causedBy(e)
                    .asException();
        }
    }
}
