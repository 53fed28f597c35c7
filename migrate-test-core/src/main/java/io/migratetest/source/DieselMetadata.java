package io.migratetest.source;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import io.migratetest.problem.Location;
import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemCode;
import io.migratetest.revision.Transaction;
import java.util.Optional;

/** Reads diesel's {@code metadata.toml}, strictly: diesel itself ignores one that is broken, and nobody notices. */
final class DieselMetadata {

    private static final String KEY = "run_in_transaction";
    private static final ObjectMapper TOML = new TomlMapper();

    private DieselMetadata() {}

    static Optional<Transaction> transaction(SourceFile file, ScriptReader reader) {
        return reader.text(file).flatMap(text -> {
            try {
                return transaction(TOML.readTree(text), file, reader);
            } catch (JsonProcessingException broken) {
                reader.report(broken(broken, file));
                return Optional.empty();
            }
        });
    }

    /** A file that leaves the key out switches transactions off, as it does in diesel, although diesel's guide says otherwise. */
    private static Optional<Transaction> transaction(JsonNode toml, SourceFile file, ScriptReader reader) {
        JsonNode runsInTransaction = toml.has(KEY) ? toml.path(KEY) : BooleanNode.FALSE;
        if (!runsInTransaction.isBoolean()) {
            reader.report(notBoolean(file));
            return Optional.empty();
        }
        return Optional.of(runsInTransaction.booleanValue() ? Transaction.WRAPPED : Transaction.BARE);
    }

    private static Problem broken(JsonProcessingException error, SourceFile file) {
        JsonLocation place = error.getLocation();
        return Problem.of(ProblemCode.INVALID_METADATA, "metadata is not valid TOML")
                .at(new Location(file.location().file(), place.getLineNr(), place.getColumnNr()))
                .with("found", error.getOriginalMessage())
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
