package io.migratetest.junit5;

import io.migratetest.check.LintSettings;
import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemCode;
import io.migratetest.problem.ProblemException;
import io.migratetest.rows.SeedSettings;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * What the run as a whole is told, for every test class: JUnit's configuration parameters, then system properties, under the keys {@code migratetest.*}.
 *
 * @param revisions ids of the only revisions to check; empty for all
 * @param since the revision after which checks begin
 * @param database the server to use, whatever classes say
 * @param baseline the accepted findings, whatever classes say
 * @param jsonReport where to write the report of a class; {@code {class}} stands for its name
 * @param retention what becomes of the databases of failed tests
 * @param seeds the rows of the round trips
 * @param checks what to check; empty for what classes say
 */
record Configuration(
        List<String> revisions,
        Optional<String> since,
        Optional<String> database,
        Optional<String> baseline,
        Optional<String> jsonReport,
        Retention retention,
        SeedSettings seeds,
        List<String> checks) {

    static final String REVISION = "migratetest.revision";
    static final String SINCE = "migratetest.since";

    private static final String PREFIX = "migratetest.";
    private static final String CHECKS = "migratetest.checks";
    private static final String DATABASE = "migratetest.database";
    private static final String BASELINE = "migratetest.baseline";
    static final String REPORT_JSON = "migratetest.report.json";
    private static final String KEEP = "migratetest.keep";
    private static final String ROWS = "migratetest.rows";
    private static final String SEED = "migratetest.seed";
    private static final String LINTS = "lints";
    private static final List<String> KNOWN_CHECKS = List.of("round-trip", "rows", LINTS);
    private static final Set<String> KEYS =
            new TreeSet<>(Set.of(REVISION, SINCE, CHECKS, DATABASE, BASELINE, REPORT_JSON, KEEP, ROWS, SEED));

    /** Reports that the command line may know and JUnit does not write; configuration parameters cannot be listed, so they are asked for by name. */
    private static final List<String> OTHER_REPORTS =
            List.of("migratetest.report.html", "migratetest.report.junit", "migratetest.report.github");

    Configuration {
        revisions = List.copyOf(revisions);
        checks = List.copyOf(checks);
    }

    /**
     * Reads the configuration.
     *
     * @throws ProblemException if a key or a value is not known
     */
    static Configuration of(ExtensionContext context) {
        refuseUnknownKeys(context);
        return new Configuration(
                list(context, REVISION),
                text(context, SINCE),
                text(context, DATABASE),
                text(context, BASELINE),
                text(context, REPORT_JSON),
                text(context, KEEP).map(Configuration::retention).orElse(Retention.DROP),
                seeds(context),
                list(context, CHECKS));
    }

    private static SeedSettings seeds(ExtensionContext context) {
        List<String> checks = list(context, CHECKS);
        checks.stream().filter(check -> !KNOWN_CHECKS.contains(check)).forEach(check -> {
            throw invalid(CHECKS, check, String.join(", ", KNOWN_CHECKS)).asException();
        });
        long rows = number(context, ROWS, SeedSettings.DEFAULT.rows());
        if (rows < 0 || rows > SeedSettings.MOST_ROWS) {
            throw invalid(ROWS, String.valueOf(rows), "0 to " + SeedSettings.MOST_ROWS)
                    .asException();
        }
        boolean areWanted = checks.isEmpty() || checks.contains("rows");
        return areWanted
                ? new SeedSettings((int) rows, number(context, SEED, SeedSettings.DEFAULT.seed()))
                : SeedSettings.OFF;
    }

    private static long number(ExtensionContext context, String key, long usual) {
        Optional<String> value = text(context, key);
        if (value.isEmpty()) {
            return usual;
        }
        try {
            return Long.parseLong(value.get());
        } catch (NumberFormatException e) {
            throw invalid(key, value.get(), "a number").causedBy(e).asException();
        }
    }

    /** What linters are asked: as the class says, or as they are by default if the run wants them; nothing if the run wants other checks only. */
    Optional<LintSettings> lints(Optional<LintSettings> declared) {
        if (checks.isEmpty()) {
            return declared;
        }
        return checks.contains(LINTS) ? declared.or(() -> Optional.of(LintSettings.DEFAULT)) : Optional.empty();
    }

    /** Whether it names revisions at all; answers without a look at anything else. */
    static boolean selects(ExtensionContext context) {
        return text(context, REVISION).or(() -> text(context, SINCE)).isPresent();
    }

    /** Every revision that the configuration names. */
    List<String> namedRevisions() {
        return Stream.concat(revisions.stream(), since.stream()).toList();
    }

    private static void refuseUnknownKeys(ExtensionContext context) {
        Set<String> given = new TreeSet<>(System.getProperties().stringPropertyNames());
        given.removeIf(key -> !key.startsWith(PREFIX));
        OTHER_REPORTS.stream()
                .filter(key -> context.getConfigurationParameter(key).isPresent())
                .forEach(given::add);
        given.removeAll(KEYS);
        if (!given.isEmpty()) {
            throw Problem.of(ProblemCode.INVALID_ARGUMENT, "unknown key '%s'".formatted(String.join("', '", given)))
                    .with("keys", String.join("\n", KEYS))
                    .asException();
        }
    }

    private static Optional<String> text(ExtensionContext context, String key) {
        return context.getConfigurationParameter(key).map(String::strip).filter(value -> !value.isEmpty());
    }

    private static List<String> list(ExtensionContext context, String key) {
        return text(context, key).stream()
                .flatMap(value -> Arrays.stream(value.split(",")))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    private static Retention retention(String value) {
        return switch (value) {
            case "true" -> Retention.KEEP;
            case "false" -> Retention.DROP;
            default -> throw invalid(KEEP, value, "true, false").asException();
        };
    }

    private static Problem invalid(String key, String value, String accepted) {
        return Problem.of(ProblemCode.INVALID_ARGUMENT, "%s cannot be '%s'".formatted(key, value))
                .with("accepted", accepted);
    }
}
