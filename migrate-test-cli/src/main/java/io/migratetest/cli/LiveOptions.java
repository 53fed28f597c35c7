package io.migratetest.cli;

import io.migratetest.database.LiveDatabase;
import io.migratetest.database.SessionLimits;
import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemCode;
import io.migratetest.problem.ProblemException;
import io.migratetest.run.Conduct;
import java.time.Duration;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The project and the database that a command of the engine works on. */
final class LiveOptions {

    private static final String URL_VARIABLE = "MIGRATETEST_URL";

    @Mixin
    private ProjectOptions project = new ProjectOptions();

    @Option(
            names = "--url",
            paramLabel = "URL",
            description = {
                "The database: jdbc:postgresql://HOST:PORT/DATABASE?user=USER. Default: that of the project file, or $MIGRATETEST_URL.",
                "The password is better given as $PGPASSWORD."
            })
    private Optional<String> url = Optional.empty();

    @Option(
            names = "--lock-timeout",
            paramLabel = "TIME",
            converter = DurationConverter.class,
            description = "How long a statement waits for a lock: 500ms, 30s, 10min. Default: 30s.")
    private Duration lock = SessionLimits.LIVE.lock();

    @Option(
            names = "--statement-timeout",
            paramLabel = "TIME",
            converter = DurationConverter.class,
            description = "How long a statement runs. Default: as long as it takes.")
    private Duration statement = SessionLimits.LIVE.statement();

    @Option(
            names = "--wait",
            paramLabel = "TIME",
            converter = DurationConverter.class,
            description = "How long to wait for another process that migrates the same database. Default: 1min.")
    private Duration wait = Conduct.DEFAULT.lockWait();

    @Mixin
    private ClasspathOptions classpath = new ClasspathOptions();

    /**
     * Reads the project; the database is looked for when it is needed.
     *
     * @throws ProblemException with everything that cannot be read
     */
    LiveProject read(Terminal terminal) {
        classpath.use();
        ProjectFile file = project.file(terminal);
        return new LiveProject(
                project.read(file),
                Conduct.DEFAULT.waiting(wait).with(file.tables()),
                () -> database(file, terminal),
                terminal);
    }

    private LiveDatabase database(ProjectFile file, Terminal terminal) {
        String address = url.or(() -> file.text(ProjectFile.URL))
                .or(() -> Optional.ofNullable(terminal.environment().get(URL_VARIABLE)))
                .orElseThrow(() -> Problem.of(ProblemCode.INVALID_ARGUMENT, "no database is named")
                        .with("tried", "--url, url in the project file, " + URL_VARIABLE)
                        .help("name one: --url jdbc:postgresql://HOST:PORT/DATABASE?user=USER")
                        .asException());
        return LiveDatabase.at(address, new SessionLimits(lock, statement));
    }
}
