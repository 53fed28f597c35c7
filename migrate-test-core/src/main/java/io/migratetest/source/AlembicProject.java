package io.migratetest.source;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.migratetest.problem.Location;
import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemCode;
import io.migratetest.problem.ProblemException;
import io.migratetest.revision.ScriptFailure;
import io.migratetest.sql.OwnSchema;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/**
 * A project of Alembic, as its own Python and its own {@code env.py} see it.
 *
 * <p>Several threads may run steps at the same time; each has an interpreter then.
 */
final class AlembicProject {

    /** Which variables {@code env.py} finds the address in, beside {@code sqlalchemy.url}. */
    static final String ADDRESS_VARIABLES = "MIGRATETEST_ALEMBIC_URL_VARIABLES";

    /** What {@code -x} would give to {@code env.py}; <code>{url}</code> is the address. */
    static final String ARGUMENTS = "MIGRATETEST_ALEMBIC_X";

    private static final Pattern SEPARATOR = Pattern.compile("\\s+");
    private static final Duration START_LIMIT = Duration.ofMinutes(2);
    private static final String SO = "its migrations cannot be read: they are programs";

    private final SourceFile configuration;
    private final Path folder;
    private final Map<String, String> environment;
    private final Deque<AlembicWorker> idle = new ConcurrentLinkedDeque<>();

    /**
     * A project.
     *
     * @param configuration its {@code alembic.ini} or {@code pyproject.toml}
     * @param folder that holds it
     * @param environment the variables of this process
     */
    AlembicProject(SourceFile configuration, Path folder, Map<String, String> environment) {
        this.configuration = configuration;
        this.folder = folder;
        this.environment = environment;
    }

    /** An interpreter that has read the project, and what it read. */
    private record Opened(AlembicWorker worker, JsonNode revisions) {}

    /**
     * The revisions, parents first, as {@code alembic_worker.py} describes them.
     *
     * @throws ProblemException if Python or Alembic is missing, or if Alembic refuses the project
     */
    JsonNode revisions() {
        Opened opened = open();
        idle.add(opened.worker());
        return opened.revisions();
    }

    private Opened open() {
        String python = Python.of(folder, environment);
        AlembicWorker worker = start(python);
        JsonNode answer = read(worker);
        JsonNode failure = answer.path("failure");
        if (failure.isMissingNode()) {
            return new Opened(worker, answer.path("revisions"));
        }
        worker.close();
        throw refused(failure, python).asException();
    }

    private AlembicWorker start(String python) {
        try {
            return AlembicWorker.start(python, folder);
        } catch (IOException e) {
            throw Problem.of(ProblemCode.TOOL_MISSING, "Python does not start")
                    .at(configuration.location())
                    .with("cause", String.valueOf(e.getMessage()))
                    .with("so", SO)
                    .help(activate("has Alembic"))
                    .causedBy(e)
                    .asException();
        }
    }

    private JsonNode read(AlembicWorker worker) {
        ObjectNode request = AlembicWorker.request("read")
                .put("config", configuration.name())
                .put("schema", OwnSchema.NAME);
        try {
            return worker.ask(request, START_LIMIT);
        } catch (AlembicWorker.Lost e) {
            throw Problem.of(ProblemCode.TOOL_FAILED, "Alembic does not read the project")
                    .at(configuration.location())
                    .with("cause", String.valueOf(e.getMessage()))
                    .with("so", SO)
                    .help("see what 'alembic history' does in this folder", activate("runs it"))
                    .causedBy(e)
                    .asException();
        }
    }

    private Problem alembicIsMissing(String python) {
        return Problem.of(ProblemCode.TOOL_MISSING, "this Python has no Alembic")
                .at(configuration.location())
                .with("interpreter", python)
                .with("so", SO)
                .help(activate("has it"));
    }

    private static String activate(String what) {
        return "activate the project's virtual environment, or name the interpreter that %s: %s=/path/to/python"
                .formatted(what, Python.VARIABLE);
    }

    private Problem refused(JsonNode failure, String python) {
        String message = failure.path("message").asText();
        return switch (failure.path("error").asText()) {
            case "TooOld" -> tooOld(message, python);
            case "ModuleNotFoundError" ->
                message.contains("'alembic")
                        ? alembicIsMissing(python)
                        : refused(failure).with("interpreter", python).help(activate("has what the project imports"));
            default -> refused(failure).help("mend it; 'alembic history' in this folder says the same");
        };
    }

    /** Where the configuration is a table of {@code pyproject.toml}. */
    private Problem tooOld(String version, String python) {
        return Problem.of(ProblemCode.TOOL_MISSING, "this Alembic is too old for pyproject.toml")
                .at(configuration.location())
                .with("version", version)
                .with("interpreter", python)
                .with("so", SO)
                .help(activate("has Alembic 1.16 or newer"));
    }

    private Problem refused(JsonNode failure) {
        return Problem.of(ProblemCode.TOOL_FAILED, "Alembic refuses the project")
                .at(place(failure))
                .with("error", message(failure))
                .with("so", SO);
    }

    /**
     * Runs one step of one revision.
     *
     * @param step {@code upgrade} or {@code downgrade}
     * @param start where the step begins, in the file of the revision
     */
    Optional<ScriptFailure> run(String revision, String step, Location start, DataSource database) {
        ToolAddress address = ToolAddress.of(database);
        AlembicWorker worker = Optional.ofNullable(idle.poll()).orElseGet(() -> open().worker());
        try {
            JsonNode failure = worker.ask(request(revision, step, address), address.limit())
                    .path("failure");
            idle.add(worker);
            return failure.isMissingNode() ? Optional.empty() : Optional.of(failure(failure));
        } catch (AlembicWorker.Lost e) {
            return Optional.of(new ScriptFailure(
                    start,
                    Optional.empty(),
                    "",
                    String.valueOf(e.getMessage()),
                    Optional.empty(),
                    Optional.of(e.hint())));
        }
    }

    private ObjectNode request(String revision, String step, ToolAddress address) {
        ObjectNode request = AlembicWorker.request("run")
                .put("revision", revision)
                .put("step", step)
                .put("host", address.host())
                .put("port", address.port())
                .put("database", address.database())
                .put("user", address.user())
                .put("password", address.password())
                .put("options", address.options());
        words(ADDRESS_VARIABLES).forEach(request.putArray("variables")::add);
        words(ARGUMENTS).forEach(request.putArray("x")::add);
        return request;
    }

    private Iterable<String> words(String variable) {
        return SEPARATOR
                .splitAsStream(environment.getOrDefault(variable, "").strip())
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private ScriptFailure failure(JsonNode failure) {
        UnaryOperator<String> text = name -> failure.path(name).asText("");
        return new ScriptFailure(
                place(failure),
                Optional.of(text.apply("statement").strip()).filter(statement -> !statement.isEmpty()),
                text.apply("state"),
                message(failure),
                Optional.of(text.apply("detail")).filter(detail -> !detail.isEmpty()),
                Optional.of(text.apply("hint")).filter(hint -> !hint.isEmpty()));
    }

    private static String message(JsonNode failure) {
        String message = failure.path("message").asText();
        return failure.has("error") ? failure.path("error").asText() + ": " + message : message;
    }

    private Location place(JsonNode failure) {
        return place(failure.path("file").asText(), failure.path("line").asInt());
    }

    /** A place in a file of the project, as its configuration's path is shown; any other file is shown as it is. */
    Location place(String file, int line) {
        Path path = Path.of(file);
        if (!path.startsWith(folder)) {
            return Location.of(file, line);
        }
        String shown = configuration.location().file();
        String prefix = shown.substring(0, shown.length() - configuration.name().length());
        return Location.of(prefix + folder.relativize(path).toString().replace('\\', '/'), line);
    }
}
