package io.migratetest.source;

import io.migratetest.problem.Location;
import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemCode;
import io.migratetest.problem.ProblemException;
import io.migratetest.revision.Section;
import io.migratetest.revision.Transaction;
import io.migratetest.sql.Script;
import io.migratetest.sql.Statement;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads scripts as Flyway does: placeholders first, then statement by statement, in a transaction unless a statement or the settings forbid it. */
final class FlywayScripts implements PairedFiles.Parser {

    /** As Flyway's parser for PostgreSQL knows them. */
    private static final Pattern NEEDS_NO_TRANSACTION = Pattern.compile(
            "((CREATE|DROP)\\s+(DATABASE|TABLESPACE|SUBSCRIPTION)|ALTER\\s+SYSTEM|(CREATE|DROP)(\\s+UNIQUE)?\\s+INDEX\\s+CONCURRENTLY"
                    + "|REINDEX(\\s+VERBOSE)?\\s+(SCHEMA|DATABASE|SYSTEM)|VACUUM|DISCARD\\s+ALL)\\b",
            Pattern.CASE_INSENSITIVE);

    private final Map<String, FlywaySettings> settings;
    private final FlywayPlaceholders placeholders;

    /**
     * A way of reading scripts.
     *
     * @param settings of scripts that have a file of them, by the script's name
     */
    FlywayScripts(Map<String, FlywaySettings> settings, FlywayPlaceholders placeholders) {
        this.settings = settings;
        this.placeholders = placeholders;
    }

    @Override
    public Charset encoding(SourceFile file) {
        return settings(file).encoding();
    }

    @Override
    public Section parse(SourceFile file, String text) {
        String path = file.location().file();
        CopyData.refuse(path, text);
        String sql = settings(file).replacesPlaceholders() ? placeholders.putInto(text, file) : text;
        Script script = Script.parse(Location.of(path, 1), sql);
        return new Section(script.location(), script.messages(), transaction(file, script));
    }

    private FlywaySettings settings(SourceFile file) {
        return settings.getOrDefault(file.name(), FlywaySettings.DEFAULT);
    }

    private Transaction transaction(SourceFile file, Script script) {
        return settings(file).transaction().orElseGet(() -> detected(script.statements()));
    }

    /**
     * What Flyway finds out from the statements.
     *
     * @throws ProblemException if they contradict each other
     */
    private static Transaction detected(List<Statement> statements) {
        Optional<Statement> bare =
                statements.stream().filter(FlywayScripts::needsNoTransaction).findFirst();
        if (bare.isEmpty()) {
            return Transaction.WRAPPED;
        }
        if (!statements.stream().allMatch(FlywayScripts::needsNoTransaction)) {
            throw mixed(bare.get()).asException();
        }
        return Transaction.BARE;
    }

    private static boolean needsNoTransaction(Statement statement) {
        return NEEDS_NO_TRANSACTION.matcher(statement.text()).lookingAt();
    }

    private static Problem mixed(Statement bare) {
        return Problem.of(ProblemCode.INVALID_METADATA, "statement cannot run in the transaction of the others")
                .at(bare.location())
                .with("statement", bare.text())
                .with("so", "Flyway refuses the file")
                .help("move it to a migration of its own, or write executeInTransaction=false into FILE.sql.conf");
    }
}
