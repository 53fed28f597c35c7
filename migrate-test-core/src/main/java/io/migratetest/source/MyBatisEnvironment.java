package io.migratetest.source;

import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemCode;
import io.migratetest.revision.Transaction;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How MyBatis Migrations runs scripts, as {@code environments/development.properties} says.
 *
 * @param delimiter what ends a statement; empty if a script is sent whole
 * @param transaction around a script
 */
record MyBatisEnvironment(
        Charset encoding, Optional<MyBatisDelimiter> delimiter, Transaction transaction, MyBatisVariables variables) {

    private static final String FOLDER = "environments";
    private static final Pattern INSIDE = Pattern.compile(FOLDER + "/[^/]+\\.properties");
    private static final Pattern BESIDE = Pattern.compile("[^/]+\\.properties");
    private static final Pattern DEFAULT = Pattern.compile("(^|/)development\\.properties$");

    /** What people commit in its place, to be copied and filled in. */
    private static final Pattern DEFAULT_TEMPLATE = Pattern.compile("(^|/)development\\..*\\.properties$");

    private static final String VARIABLE_PREFIX = "MIGRATIONS_";

    /** What the file says about the tool itself, which no script can ask for. */
    private static final Pattern SETTING = Pattern.compile(
            "time_zone|delimiter|script_char_set|full_line_delimiter|send_full_script|auto_commit|remove_crs|ignore_warnings"
                    + "|driver_path|driver|url|username|password|hook_(before|after)_.*");

    /** What {@code migrate init} writes into a new environment, for scripts that come without one. */
    private static final Map<String, String> TEMPLATE = Map.of("send_full_script", "true", "changelog", "CHANGELOG");

    /**
     * The environment of a location, in it or beside it.
     *
     * @param variables of the operating system; {@code MIGRATIONS_NAME} goes before what the file says about {@code name}
     */
    static MyBatisEnvironment of(Folder folder, Map<String, String> variables, ScriptReader reader) {
        Map<String, String> settings = new HashMap<>(
                file(folder, reader).map(file -> settings(file, reader)).orElse(TEMPLATE));
        variables.forEach((name, value) -> {
            if (name.toUpperCase(Locale.ROOT).startsWith(VARIABLE_PREFIX)) {
                settings.put(name.substring(VARIABLE_PREFIX.length()).toLowerCase(Locale.ROOT), value);
            }
        });
        MyBatisVariables ofSystem = new MyBatisVariables(variables);
        settings.replaceAll((name, value) -> ofSystem.putInto(value));
        return new MyBatisEnvironment(
                encoding(settings, reader),
                delimiter(settings),
                isOn("auto_commit", settings) ? Transaction.BARE : Transaction.WRAPPED,
                variables(settings));
    }

    private static MyBatisVariables variables(Map<String, String> settings) {
        Map<String, String> variables = new HashMap<>(settings);
        variables.keySet().removeIf(name -> SETTING.matcher(name).matches());
        return new MyBatisVariables(variables);
    }

    private static Optional<SourceFile> file(Folder folder, ScriptReader reader) {
        List<SourceFile> inside =
                folder.matching(INSIDE).map(Folder.Match::file).toList();
        List<SourceFile> files = inside.isEmpty()
                ? folder.surroundings().siblings().apply(FOLDER).stream()
                        .filter(file -> BESIDE.matcher(file.name()).matches())
                        .toList()
                : inside;
        if (files.size() <= 1) {
            return files.stream().findFirst();
        }
        Optional<SourceFile> development = Stream.of(DEFAULT, DEFAULT_TEMPLATE)
                .flatMap(name ->
                        files.stream().filter(file -> name.matcher(file.name()).find()))
                .findFirst();
        if (development.isEmpty()) {
            reader.report(severalEnvironments(files));
        }
        return development;
    }

    private static Map<String, String> settings(SourceFile file, ScriptReader reader) {
        Properties properties = new Properties();
        reader.bytes(file).ifPresent(bytes -> {
            try {
                properties.load(new ByteArrayInputStream(bytes));
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        });
        Map<String, String> settings = new HashMap<>();
        properties.stringPropertyNames().forEach(name -> settings.put(name, properties.getProperty(name)));
        return settings;
    }

    /** Without a name the tool takes what its machine uses, which is UTF-8 today. */
    private static Charset encoding(Map<String, String> settings, ScriptReader reader) {
        String name = settings.getOrDefault("script_char_set", "UTF-8").strip();
        try {
            return Charset.forName(name);
        } catch (IllegalArgumentException unknown) {
            reader.report(Problem.of(ProblemCode.INVALID_METADATA, "unknown encoding '%s'".formatted(name))
                    .with("setting", "script_char_set")
                    .help("name one that Java knows, such as UTF-8 or ISO-8859-1")
                    .causedBy(unknown));
            return StandardCharsets.UTF_8;
        }
    }

    private static Optional<MyBatisDelimiter> delimiter(Map<String, String> settings) {
        if (isOn("send_full_script", settings)) {
            return Optional.empty();
        }
        return Optional.of(new MyBatisDelimiter(
                settings.getOrDefault("delimiter", ";"),
                isOn("full_line_delimiter", settings)
                        ? MyBatisDelimiter.Place.LINE_OF_ITS_OWN
                        : MyBatisDelimiter.Place.ANYWHERE));
    }

    private static boolean isOn(String setting, Map<String, String> settings) {
        return Boolean.parseBoolean(settings.get(setting));
    }

    private static Problem severalEnvironments(List<SourceFile> files) {
        return Problem.of(ProblemCode.AMBIGUOUS_LOCATION, "several environments, and none is called 'development'")
                .with(
                        "files",
                        String.join(
                                "\n",
                                files.stream()
                                        .map(file -> file.location().file())
                                        .toList()))
                .with("so", "how the scripts are run, and with which values, is unknown")
                .help("call the one that is meant development.properties, which is what the tool takes by default");
    }
}
