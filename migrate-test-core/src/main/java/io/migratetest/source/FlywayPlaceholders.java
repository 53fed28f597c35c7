package io.migratetest.source;

import io.migratetest.problem.Location;
import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemCode;
import io.migratetest.problem.ProblemException;
import io.migratetest.sql.SourceLine;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Puts values in the place of {@code ${name}}, whose case does not count, wherever it stands; those of {@code FLYWAY_PLACEHOLDERS_NAME}. */
final class FlywayPlaceholders {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{(?<name>[^}]*)\\}");
    private static final String PREFIX = "FLYWAY_PLACEHOLDERS_";
    private static final String OWN = "flyway:";
    private static final String FILE_NAME = "flyway:filename";

    private final Map<String, String> values =
            new HashMap<>(Map.of("flyway:defaultschema", "public", "flyway:table", "flyway_schema_history"));

    /**
     * The placeholders of a project.
     *
     * @param environment the variables that hold the values
     */
    FlywayPlaceholders(Map<String, String> environment) {
        environment.forEach((name, value) -> {
            if (name.startsWith(PREFIX)) {
                values.put(name.substring(PREFIX.length()).toLowerCase(Locale.ROOT), value);
            }
        });
    }

    /**
     * The text as Flyway reads it.
     *
     * @throws ProblemException if a placeholder has no value
     */
    String putInto(String text, SourceFile file) {
        Matcher placeholder = PLACEHOLDER.matcher(text);
        if (!placeholder.find()) {
            return text;
        }
        return placeholder.replaceAll(match -> Matcher.quoteReplacement(value(placeholder.group("name"), file)
                .orElseThrow(() ->
                        missing(match.group(), place(text, match.start(), file)).asException())));
    }

    /** The values that people give, by their names; Flyway itself knows the others. */
    Map<String, String> given() {
        return values.entrySet().stream()
                .filter(value -> !value.getKey().startsWith(OWN))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Optional<String> value(String name, SourceFile file) {
        String key = name.toLowerCase(Locale.ROOT);
        return key.equals(FILE_NAME) ? Optional.of(file.lastName()) : Optional.ofNullable(values.get(key));
    }

    private static Location place(String text, int offset, SourceFile file) {
        return Location.of(file.location().file(), SourceLine.numberAt(text, offset));
    }

    private static Problem missing(String placeholder, Location place) {
        String variable = PREFIX + placeholder.replaceAll("[${}]", "").toUpperCase(Locale.ROOT);
        return Problem.of(ProblemCode.MISSING_VALUE, "placeholder '%s' has no value".formatted(placeholder))
                .at(place)
                .with("so", "Flyway refuses the file")
                .help("set the environment variable %s as production does".formatted(variable));
    }
}
