package io.migratetest.source;

import io.migratetest.problem.Location;
import liquibase.changelog.ChangeSet;

/**
 * A changeset to run, or to take back.
 *
 * @param location where it is written
 */
record LiquibaseStep(ChangeSet changeset, Location location) {}
