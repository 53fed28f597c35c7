package io.migratetest.source;

import io.migratetest.revision.ScriptFailure;
import io.migratetest.sql.OwnSchema;
import java.sql.Connection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import liquibase.Scope;
import liquibase.changelog.ChangeLogHistoryServiceFactory;
import liquibase.changelog.ChangeSet;
import liquibase.changelog.DatabaseChangeLog;
import liquibase.changelog.filter.AlreadyRanChangeSetFilter;
import liquibase.changelog.visitor.ChangeSetVisitor;
import liquibase.changelog.visitor.RollbackVisitor;
import liquibase.changelog.visitor.UpdateVisitor;
import liquibase.changelog.visitor.ValidatingVisitor;
import liquibase.database.Database;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;
import liquibase.exception.ValidationFailedException;

/**
 * Runs single changesets as {@code liquibase update} and {@code liquibase rollback} would.
 *
 * <p>Each on a connection of its own, which is closed at the end: one for both would hide a temporary table, and Liquibase leaves its own in a transaction. What
 * Liquibase remembers of a database is forgotten with it. Steps of one changelog run one after the other, since Liquibase keeps their state in the changesets.
 */
final class LiquibaseEngine {

    private final LiquibaseScope scope;
    private final DatabaseChangeLog changelog;

    LiquibaseEngine(LiquibaseScope scope, DatabaseChangeLog changelog) {
        this.scope = scope;
        this.changelog = changelog;
    }

    /** Something to do with a changeset on a database. */
    @FunctionalInterface
    private interface Action {
        void run(ChangeSet changeset, Database database) throws LiquibaseException;
    }

    Optional<ScriptFailure> update(LiquibaseStep step, DataSource target) {
        return run(step, target, (changeset, database) -> {
            validate(changeset, database);
            visit(new UpdateVisitor(database, null), changeset, database);
        });
    }

    /** Takes back what was run; nothing where a precondition kept it from being run. */
    Optional<ScriptFailure> rollback(LiquibaseStep step, DataSource target) {
        return run(step, target, (changeset, database) -> {
            if (new AlreadyRanChangeSetFilter(database.getRanChangeSetList())
                    .accepts(changeset)
                    .isAccepted()) {
                visit(new RollbackVisitor(database, null), changeset, database);
            }
        });
    }

    /** Checks what Liquibase checks before every update: the preconditions of the whole changelog among it. */
    private void validate(ChangeSet changeset, Database database) throws LiquibaseException {
        ValidatingVisitor validation = new ValidatingVisitor(database.getRanChangeSetList());
        validation.validate(database, changelog);
        visit(validation, changeset, database);
        if (!validation.validationPassed()) {
            throw new ValidationFailedException(validation);
        }
    }

    private void visit(ChangeSetVisitor visitor, ChangeSet changeset, Database database) throws LiquibaseException {
        visitor.visit(changeset, changelog, database, Set.of());
    }

    private synchronized Optional<ScriptFailure> run(LiquibaseStep step, DataSource target, Action action) {
        try {
            return scope.call(() -> {
                on(target, step.changeset(), action);
                return Optional.empty();
            });
        } catch (Exception e) {
            return Optional.of(new LiquibaseFailure(e).at(step.location()));
        }
    }

    private void on(DataSource target, ChangeSet changeset, Action action) throws Exception {
        try (Connection connection = target.getConnection()) {
            Database database =
                    DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(connection));
            // Its own tables stand where no comparison sees them.
            database.setLiquibaseSchemaName(OwnSchema.NAME);
            try {
                Map<String, Object> surroundings = Map.of(
                        Scope.Attr.databaseChangeLog.name(), changelog,
                        Scope.Attr.changeSet.name(), changeset,
                        Scope.Attr.database.name(), database);
                Scope.child(surroundings, () -> {
                    histories().getChangeLogService(database).init();
                    action.run(changeset, database);
                });
            } finally {
                histories().resetAll();
                database.close();
            }
        }
    }

    private static ChangeLogHistoryServiceFactory histories() {
        return Scope.getCurrentScope().getSingleton(ChangeLogHistoryServiceFactory.class);
    }
}
