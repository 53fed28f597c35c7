package io.migratetest.database;

import io.migratetest.problem.ProblemException;

/** Where a PostgreSQL server comes from. */
public interface DatabaseProvider {

    /** What reports call it: {@code container}, {@code embedded}, {@code server}. */
    String name();

    /**
     * Starts a server, or reaches one that runs. Called at most once per run of the JVM; what it returns is shared by everyone who asks for
     * the same provider.
     *
     * @throws ProblemException in the area {@code DATABASE} if there is no usable server of at least version 13
     */
    DatabaseServer start();
}
