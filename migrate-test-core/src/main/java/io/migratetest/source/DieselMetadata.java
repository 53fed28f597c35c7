package io.migratetest.source;

import io.migratetest.problem.Location;
import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemCode;
import io.migratetest.revision.Transaction;
import java.util.Optional;
import org.tomlj.Toml;
import org.tomlj.TomlParseError;
import org.tomlj.TomlParseResult;

/** Reads diesel's {@code metadata.toml}, strictly: diesel itself ignores one that is broken, and nobody notices. */
final class DieselMetadata {

    private static final String KEY = "run_in_transaction";

    private DieselMetadata() {}

    static Optional<Transaction> transaction(SourceFile file, ScriptReader reader) {
        return reader.text(file).flatMap(text -> transaction(Toml.parse(text), file, reader));
    }

    /** A file that leaves the key out switches transactions off, as it does in diesel, although diesel's guide says otherwise. */
    private static Optional<Transaction> transaction(TomlParseResult toml, SourceFile file, ScriptReader reader) {
        if (toml.hasErrors()) {
            reader.report(broken(toml.errors().get(0), file));
            return Optional.empty();
        }
        Object value = toml.contains(KEY) ? toml.get(KEY) : false;
        if (!(value instanceof Boolean runsInTransaction)) {
            reader.report(notBoolean(file));
            return Optional.empty();
        }
        return Optional.of(runsInTransaction ? Transaction.WRAPPED : Transaction.BARE);
    }

    private static Problem broken(TomlParseError error, SourceFile file) {
        String shown = file.location().file();
        return Problem.of(ProblemCode.INVALID_METADATA, "metadata is not valid TOML")
                .at(new Location(
                        shown, error.position().line(), error.position().column()))
                .with("found", String.valueOf(error.getMessage()))
                .with("so", "whether the revision runs in a transaction is unknown")
                .help("write run_in_transaction = true or run_in_transaction = false")
                .causedBy(error);
    }

    private static Problem notBoolean(SourceFile file) {
        return Problem.of(ProblemCode.INVALID_METADATA, "'run_in_transaction' is neither true nor false")
                .at(file.location())
                .with("so", "whether the revision runs in a transaction is unknown")
                .help("write run_in_transaction = true or run_in_transaction = false, without quotes");
    }
}
