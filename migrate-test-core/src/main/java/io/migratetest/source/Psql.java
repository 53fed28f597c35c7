package io.migratetest.source;

import io.migratetest.problem.Location;
import io.migratetest.revision.ForeignStep;
import io.migratetest.revision.ScriptFailure;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.postgresql.ds.common.BaseDataSource;

/** PostgreSQL's own command line, for scripts that only it understands. */
final class Psql {

    private static final Pattern SERVER_SAID =
            Pattern.compile("(?m)^psql:.*?:(?<line>\\d+): (ERROR|FATAL):  (?<state>\\w{5}): (?<message>.*)$");
    private static final Pattern DETAIL = Pattern.compile("(?m)^DETAIL:  (.*)$");
    private static final Pattern HINT = Pattern.compile("(?m)^HINT:  (.*)$");
    private static final Pattern STATEMENT = Pattern.compile("(?s)STATEMENT:  (.*)$");
    private static final Pattern PSQL_SAID = Pattern.compile("(?m)^psql:.*?:(?<line>\\d+): (error: )?(?<message>.*)$");

    private final Path program;

    private Psql(Path program) {
        this.program = program;
    }

    /** The one on the path; empty without any. */
    static Optional<Psql> onPath(Map<String, String> environment) {
        return Arrays.stream(environment.getOrDefault("PATH", "").split(Pattern.quote(File.pathSeparator), -1))
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, "psql"))
                .filter(Files::isExecutable)
                .findFirst()
                .map(Psql::new);
    }

    /**
     * A script that is run as Sqitch runs it.
     *
     * @param folder what paths in the script are relative to
     * @param file relative to the folder
     * @param shown how the file's path is shown
     */
    ForeignStep running(Path folder, String file, String shown) {
        return database -> run(folder, file, shown, database);
    }

    private Optional<ScriptFailure> run(Path folder, String file, String shown, DataSource database) {
        BaseDataSource address = (BaseDataSource) database;
        Duration limit = Duration.ofSeconds(address.getSocketTimeout());
        try {
            Path output = Files.createTempFile("migrate-test", "psql");
            try {
                Process process = start(folder, file, address, output);
                if (!process.waitFor(limit.toSeconds(), TimeUnit.SECONDS)) {
                    process.descendants().forEach(ProcessHandle::destroyForcibly);
                    process.destroyForcibly();
                    return Optional.of(
                            failure(shown, "psql did not end within %d seconds".formatted(limit.toSeconds())));
                }
                return process.exitValue() == 0
                        ? Optional.empty()
                        : Optional.of(failure(shown, Files.readString(output, StandardCharsets.UTF_8)));
            } finally {
                Files.delete(output);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("psql cannot be run", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of(failure(shown, "psql was interrupted"));
        }
    }

    private Process start(Path folder, String file, BaseDataSource address, Path output) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        program.toString(),
                        "--no-psqlrc",
                        "--quiet",
                        "--echo-errors",
                        "--set=ON_ERROR_STOP=1",
                        "--set=VERBOSITY=verbose",
                        "--file=" + file)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        Map<String, String> variables = builder.environment();
        set(variables, "PGHOST", Optional.ofNullable(address.getServerNames()).map(names -> names[0]));
        set(
                variables,
                "PGPORT",
                Optional.ofNullable(address.getPortNumbers())
                        .map(ports -> ports[0])
                        .filter(port -> port > 0)
                        .map(String::valueOf));
        set(variables, "PGDATABASE", Optional.ofNullable(address.getDatabaseName()));
        set(variables, "PGUSER", Optional.ofNullable(address.getUser()));
        set(variables, "PGPASSWORD", Optional.ofNullable(address.getPassword()));
        set(variables, "PGOPTIONS", Optional.ofNullable(address.getOptions()));
        return builder.start();
    }

    private static void set(Map<String, String> variables, String name, Optional<String> value) {
        value.ifPresentOrElse(each -> variables.put(name, each), () -> variables.remove(name));
    }

    private static ScriptFailure failure(String shown, String said) {
        Matcher server = SERVER_SAID.matcher(said);
        if (server.find()) {
            return new ScriptFailure(
                    Location.of(shown, Integer.parseInt(server.group("line"))),
                    found(STATEMENT, said),
                    server.group("state"),
                    server.group("message"),
                    found(DETAIL, said),
                    found(HINT, said));
        }
        Matcher itself = PSQL_SAID.matcher(said);
        return itself.find()
                ? failure(Location.of(shown, Integer.parseInt(itself.group("line"))), itself.group("message"))
                : failure(Location.of(shown), said.strip());
    }

    private static ScriptFailure failure(Location place, String message) {
        return new ScriptFailure(place, Optional.empty(), "", message, Optional.empty(), Optional.empty());
    }

    private static Optional<String> found(Pattern line, String said) {
        Matcher matcher = line.matcher(said);
        return matcher.find() ? Optional.of(matcher.group(1).strip()) : Optional.empty();
    }
}
