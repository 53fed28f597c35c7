package io.migratetest.snapshot;

import io.migratetest.problem.ProblemException;

/** Somebody's belief about a schema: mapped classes, a script, another database. */
public interface SchemaSource {

    /**
     * The schema that it means, in PostgreSQL's own words. Called once for each comparison.
     *
     * @param databases for having PostgreSQL build it
     * @throws ProblemException if it means nothing that PostgreSQL can build
     */
    Model model(ModelDatabases databases);
}
