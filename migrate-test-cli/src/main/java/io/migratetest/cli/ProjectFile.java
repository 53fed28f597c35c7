package io.migratetest.cli;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import io.migratetest.problem.NearNames;
import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemCode;
import io.migratetest.problem.ProblemException;
import io.migratetest.run.OwnTables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a project says once about itself, in {@code migrate-test.toml}: where its revisions are and how new ones are called, and the database of each environment.
 *
 * @param file where it says so
 * @param texts by key, those of the chosen environment before those of the whole file
 * @param variables what {@code ${NAME}} stands for in a text that is asked for
 * @param postWrite commands that run over each file that is written
 */
record ProjectFile(Path file, Map<String, String> texts, Map<String, String> variables, List<String> postWrite) {

    static final String NAME = "migrate-test.toml";
    static final ProjectFile NONE = new ProjectFile(Path.of(NAME), Map.of(), Map.of(), List.of());

    static final String LOCATION = "location";
    static final String FORMAT = "format";
    static final String URL = "url";
    static final String FILE_NAMES = "file-names";
    static final String TIME_ZONE = "time-zone";

    private static final String VERSION_SCHEMA = "version-schema";
    private static final String VERSION_TABLE = "version-table";
    private static final String HISTORY_TABLE = "history-table";
    private static final String POST_WRITE = "post-write";
    private static final String ENVIRONMENTS = "environments";
    private static final List<String> TEXTS =
            List.of(LOCATION, FORMAT, URL, FILE_NAMES, TIME_ZONE, VERSION_SCHEMA, VERSION_TABLE, HISTORY_TABLE);
    private static final List<String> KEYS =
            Stream.concat(TEXTS.stream(), Stream.of(POST_WRITE, ENVIRONMENTS)).toList();
    /** {@code classpath:}; one letter alone is a drive of Windows. */
    private static final Pattern SCHEME = Pattern.compile("[a-z]{2,}:");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([^}]*)}");

    ProjectFile {
        texts = Map.copyOf(texts);
        variables = Map.copyOf(variables);
        postWrite = List.copyOf(postWrite);
    }

    /**
     * What it says.
     *
     * @throws ProblemException if the text needs a variable that is not set
     */
    Optional<String> text(String key) {
        return Optional.ofNullable(texts.get(key)).map(text -> expanded(key, text));
    }

    /** Where the revisions are; a relative folder lies beside the file. */
    Optional<String> location() {
        return text(LOCATION).map(text -> {
            Path parent = file.getParent();
            boolean isFolder = !SCHEME.matcher(text).lookingAt();
            return isFolder && parent != null ? parent.resolve(text).toString() : text;
        });
    }

    /**
     * What our own tables in the database are called.
     *
     * @throws ProblemException if they cannot be called so
     */
    OwnTables tables() {
        try {
            return new OwnTables(
                    text(VERSION_SCHEMA).orElse(OwnTables.DEFAULT.schema()),
                    text(VERSION_TABLE).orElse(OwnTables.DEFAULT.version()),
                    text(HISTORY_TABLE).orElse(OwnTables.DEFAULT.history()));
        } catch (ProblemException e) {
            throw e.problem().with("in", file.toString()).asException();
        }
    }

    /**
     * Reads a file.
     *
     * @param environment the one that is chosen; empty for none
     * @param variables what {@code ${NAME}} stands for
     * @throws ProblemException if it cannot be read, says something unknown, or has no such environment
     */
    static ProjectFile read(Path file, Optional<String> environment, Map<String, String> variables) {
        JsonNode root = parse(file);
        refuseUnknown(file, root, KEYS);
        Map<String, String> texts = new LinkedHashMap<>(texts(root));
        environment.ifPresent(name -> texts.putAll(texts(environment(file, root, name))));
        List<String> hooks = new ArrayList<>();
        root.path(POST_WRITE).forEach(hook -> hooks.add(hook.asText()));
        return new ProjectFile(file, texts, variables, hooks);
    }

    private static JsonNode parse(Path file) {
        try {
            return new TomlMapper().readTree(Files.readString(file));
        } catch (JacksonException e) {
            throw problem(file, String.valueOf(e.getOriginalMessage()))
                    .causedBy(e)
                    .asException();
        } catch (IOException e) {
            throw problem(file, "it cannot be read: " + e.getMessage())
                    .causedBy(e)
                    .asException();
        }
    }

    private static JsonNode environment(Path file, JsonNode root, String name) {
        JsonNode environment = root.path(ENVIRONMENTS).path(name);
        if (environment.isMissingNode()) {
            List<String> known = new ArrayList<>();
            root.path(ENVIRONMENTS).fieldNames().forEachRemaining(known::add);
            throw problem(file, "it has no environment '%s'".formatted(name))
                    .with("environments", known.isEmpty() ? "none" : String.join(", ", known))
                    .help("add [environments.%s]".formatted(name))
                    .asException();
        }
        refuseUnknown(file, environment, TEXTS);
        return environment;
    }

    private static void refuseUnknown(Path file, JsonNode node, List<String> known) {
        node.fieldNames().forEachRemaining(key -> {
            if (!known.contains(key)) {
                List<String> near = NearNames.of(key, known);
                Problem problem =
                        problem(file, "unknown key '%s'".formatted(key)).with("accepted", String.join(", ", known));
                throw (near.isEmpty() ? problem : problem.help("did you mean '%s'?".formatted(near.get(0))))
                        .asException();
            }
        });
    }

    private static Map<String, String> texts(JsonNode node) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String key : TEXTS) {
            JsonNode value = node.path(key);
            if (!value.isMissingNode()) {
                texts.put(key, value.asText());
            }
        }
        return texts;
    }

    private String expanded(String key, String text) {
        return PLACEHOLDER.matcher(text).replaceAll(found -> {
            String name = found.group(1);
            return Matcher.quoteReplacement(Optional.ofNullable(variables.get(name))
                    .orElseThrow(() -> problem(file, "'%s' needs %s, which is not set".formatted(key, name))
                            .help("set it in the environment, or give it: -x %s=VALUE".formatted(name))
                            .asException()));
        });
    }

    private static Problem problem(Path file, String reason) {
        return Problem.of(ProblemCode.INVALID_METADATA, "the project file is unusable")
                .with("file", file.toString())
                .with("because", reason);
    }
}
