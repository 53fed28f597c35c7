package io.migratetest.snapshot;

import io.migratetest.problem.ProblemException;
import io.migratetest.schema.Schema;

/** Anything that has a schema: a live database, a model, a script, a file. */
public interface SchemaSource {

    /**
     * Reads the schema as it is now. May be called several times.
     *
     * @throws ProblemException if it cannot be read
     */
    Schema read();
}
