package io.migratetest.junit5;

import io.migratetest.MigrationProject;
import io.migratetest.check.Step;
import io.migratetest.database.Database;
import io.migratetest.database.DatabaseServer;
import io.migratetest.problem.ProblemCode.Area;
import io.migratetest.problem.ProblemException;
import io.migratetest.revision.Revision;

/** Rebuilds what a failing step left, for people to look at; the cycle itself went on long ago. */
final class FailureScene {

    private final MigrationProject project;
    private final Database database;

    private FailureScene(MigrationProject project, Database database) {
        this.project = project;
        this.database = database;
    }

    static FailureScene of(MigrationProject project, DatabaseServer server) {
        return new FailureScene(project, server.createDatabase());
    }

    /** A kept database on which a step of a revision was the last that ran, or failed. */
    Database after(Revision revision, Step step) {
        database.keep();
        try {
            project.upgrade(database, revision.id());
            if (step != Step.UPGRADE) {
                project.downgrade(database, "-1");
            }
            if (step == Step.REUPGRADE) {
                project.upgrade(database, revision.id());
            }
        } catch (ProblemException e) {
            // The failure that the test reports: where it stops is what people want to see.
            if (e.problem().code().area() != Area.MIGRATION) {
                throw e;
            }
        }
        return database;
    }
}
