package io.migratetest.source;

import io.migratetest.problem.NearNames;
import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemCode;
import io.migratetest.revision.Transaction;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/**
 * What {@code V1__name.sql.conf} says about {@code V1__name.sql}.
 *
 * @param transaction if it says so
 * @param placeholders whether they are replaced
 */
record FlywaySettings(Optional<Transaction> transaction, Charset encoding, Placeholders placeholders) {

    enum Placeholders {
        REPLACED,
        KEPT
    }

    static final FlywaySettings DEFAULT =
            new FlywaySettings(Optional.empty(), StandardCharsets.UTF_8, Placeholders.REPLACED);

    private static final String TRANSACTION = "executeInTransaction";
    private static final String ENCODING = "encoding";
    private static final String REPLACEMENT = "placeholderReplacement";
    private static final List<String> KEYS = List.of(TRANSACTION, ENCODING, REPLACEMENT);

    boolean replacesPlaceholders() {
        return placeholders == Placeholders.REPLACED;
    }

    /** Reads a file of settings; what cannot be read is reported. */
    static FlywaySettings of(SourceFile file, ScriptReader reader) {
        Properties properties = new Properties();
        reader.text(file).ifPresent(text -> load(properties, text));
        properties.stringPropertyNames().stream()
                .filter(key -> !KEYS.contains(key))
                .sorted()
                .forEach(key -> reader.report(unknown(key, file)));
        return new FlywaySettings(
                Optional.ofNullable(properties.getProperty(TRANSACTION))
                        .map(value -> Boolean.parseBoolean(value) ? Transaction.WRAPPED : Transaction.BARE),
                reader.unlessRefused(() -> encoding(properties.getProperty(ENCODING, "UTF-8"), file))
                        .orElse(StandardCharsets.UTF_8),
                properties.getProperty(REPLACEMENT, "true").equals("false")
                        ? Placeholders.KEPT
                        : Placeholders.REPLACED);
    }

    private static void load(Properties properties, String text) {
        try {
            properties.load(new StringReader(text));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Charset encoding(String name, SourceFile file) {
        try {
            return Charset.forName(name);
        } catch (IllegalArgumentException unknown) {
            throw Problem.of(ProblemCode.INVALID_METADATA, "unknown encoding '%s'".formatted(name))
                    .at(file.location())
                    .help("name one that Java knows, such as UTF-8 or ISO-8859-1")
                    .causedBy(unknown)
                    .asException();
        }
    }

    private static Problem unknown(String key, SourceFile file) {
        List<String> near = NearNames.of(key, KEYS);
        return Problem.of(ProblemCode.INVALID_METADATA, "unknown setting '%s'".formatted(key))
                .at(file.location())
                .with("accepted", String.join(", ", KEYS))
                .help(
                        near.isEmpty()
                                ? "take it away, or run these migrations through Flyway itself"
                                : "did you mean '%s'?".formatted(near.get(0)));
    }
}
