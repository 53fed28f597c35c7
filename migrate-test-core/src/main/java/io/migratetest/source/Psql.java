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
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

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
        ToolAddress address = ToolAddress.of(database);
        long limit = address.limit().toSeconds();
        try {
            Path output = Files.createTempFile("migrate-test", "psql");
            try {
                Process process = start(folder, file, address, output);
                if (!process.waitFor(limit, TimeUnit.SECONDS)) {
                    ToolProcess.end(process);
                    return Optional.of(ToolFailure.ofTool(
                            Location.of(shown), "psql did not end within %d seconds".formatted(limit)));
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
            return Optional.of(ToolFailure.ofTool(Location.of(shown), "psql was interrupted"));
        }
    }

    private Process start(Path folder, String file, ToolAddress address, Path output) throws IOException {
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
        set(variables, "PGHOST", address.host());
        set(variables, "PGPORT", address.port() > 0 ? String.valueOf(address.port()) : null);
        set(variables, "PGDATABASE", address.database());
        set(variables, "PGUSER", address.user());
        set(variables, "PGPASSWORD", address.password());
        set(variables, "PGOPTIONS", address.options());
        return builder.start();
    }

    private static void set(Map<String, String> variables, String name, @Nullable String value) {
        if (value == null) {
            variables.remove(name);
        } else {
            variables.put(name, value);
        }
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
                ? ToolFailure.ofTool(
                        Location.of(shown, Integer.parseInt(itself.group("line"))), itself.group("message"))
                : ToolFailure.ofTool(Location.of(shown), said.strip());
    }

    private static Optional<String> found(Pattern line, String said) {
        Matcher matcher = line.matcher(said);
        return matcher.find() ? Optional.of(matcher.group(1).strip()) : Optional.empty();
    }
}
