package io.migratetest.revision;

import java.util.Optional;
import javax.sql.DataSource;

/**
 * The up or the down half of a revision that only its own tool can run, since it is more than SQL.
 *
 * <p>The tool opens sessions of its own and commits by itself, so that nobody can look on before it does.
 */
@FunctionalInterface
public interface ForeignStep {

    /**
     * Runs it.
     *
     * @param database where; each connection is a new session with the limits of the run
     * @return why it failed; empty if it did not
     */
    Optional<ScriptFailure> run(DataSource database);

    /** This step, and another one after it unless this one fails. */
    default ForeignStep then(ForeignStep next) {
        return database -> {
            Optional<ScriptFailure> failure = run(database);
            return failure.isPresent() ? failure : next.run(database);
        };
    }
}
