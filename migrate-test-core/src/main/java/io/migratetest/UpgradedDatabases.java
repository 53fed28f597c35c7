package io.migratetest;

import io.migratetest.check.Allowance;
import io.migratetest.database.Database;
import io.migratetest.database.DatabaseServer;
import io.migratetest.problem.ProblemCode;
import io.migratetest.problem.ProblemException;
import io.migratetest.revision.RevisionGraph;
import io.migratetest.run.ClusterChanges;
import io.migratetest.run.Conduct;
import io.migratetest.run.MigrationProgress;
import io.migratetest.run.Migrator;
import java.util.function.Function;

/** Makes databases of the revisions of a graph, and moves them, within what is allowed. */
record UpgradedDatabases(RevisionGraph graph, Allowance allowance) {

    /**
     * Makes one and upgrades it.
     *
     * @param progress looks on; begins anew with a further server
     */
    Database at(DatabaseServer server, String target, Function<Database, MigrationProgress> progress) {
        ClusterChanges changes = server.isOurs() ? ClusterChanges.REFUSED : allowance.clusterChanges();
        try {
            return upgraded(server.createDatabase(allowance.limits()), target, Conduct.DEFAULT.with(changes), progress);
        } catch (ProblemException e) {
            if (e.problem().code() != ProblemCode.CLUSTER_CHANGE_REFUSED
                    || server.another().isEmpty()) {
                throw e;
            }
            DatabaseServer own = server.another().get().start();
            return upgraded(own.createDatabase(allowance.limits()), target, Conduct.DEFAULT, progress);
        }
    }

    private Database upgraded(
            Database database, String target, Conduct conduct, Function<Database, MigrationProgress> progress) {
        try {
            new Migrator(database, graph, conduct.telling(progress.apply(database))).upgrade(target);
            return database;
        } catch (ProblemException e) {
            database.close();
            throw e;
        }
    }

    /** On a server of ours, whoever moves a database that exists has taken care of the others. */
    Migrator migrator(Database database) {
        ClusterChanges changes = database.server().isOurs() ? ClusterChanges.ALLOWED : allowance.clusterChanges();
        return new Migrator(database, graph, Conduct.DEFAULT.with(changes));
    }
}
