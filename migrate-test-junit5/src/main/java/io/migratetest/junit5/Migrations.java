package io.migratetest.junit5;

import io.migratetest.MigrationProject;
import io.migratetest.database.Database;
import io.migratetest.problem.ProblemException;
import io.migratetest.revision.Revision;
import io.migratetest.rows.SeedSettings;
import io.migratetest.rows.Unfilled;
import java.util.List;

/** The migrations of a test's database: moves it from revision to revision, as production would, and says where it is. */
public final class Migrations {

    private final MigrationProject project;
    private final Database database;

    Migrations(MigrationProject project, Database database) {
        this.project = project;
        this.database = database;
    }

    /**
     * Upgrades the database.
     *
     * @param target {@code head}, {@code heads}, {@code +1}, or the id of a revision or an unambiguous beginning of it
     * @throws ProblemException with the statement and its place if the server refuses one, or if the target cannot be reached
     */
    public void upgrade(String target) {
        project.upgrade(database, target);
    }

    /**
     * Downgrades the database.
     *
     * @param target {@code base}, {@code -1}, or the id of a revision or an unambiguous beginning of it
     * @throws ProblemException with the statement and its place if the server refuses one, or if the target cannot be reached
     */
    public void downgrade(String target) {
        project.downgrade(database, target);
    }

    /**
     * Puts three rows into every table that has fewer, so that a migration has something to work on; each column has values of its own.
     *
     * @return the tables that stay empty, each with what the server says
     */
    public List<Unfilled> fillTables() {
        return project.fill(database, SeedSettings.DEFAULT);
    }

    /** The newest applied revisions: one, but none at base and several where branches are not merged. */
    public List<Revision> current() {
        return project.current(database);
    }

    /** All revisions, parents first, applied or not. */
    public List<Revision> history() {
        return project.revisions().revisions();
    }
}
