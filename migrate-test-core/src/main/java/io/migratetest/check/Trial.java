package io.migratetest.check;

import io.migratetest.database.Database;
import io.migratetest.revision.Revision;
import io.migratetest.revision.ScriptFailure;
import io.migratetest.revision.Section;
import io.migratetest.run.Session;
import io.migratetest.schema.Passwords;
import io.migratetest.schema.Schema;
import io.migratetest.snapshot.Snapshot;
import java.sql.SQLException;
import java.util.Optional;

/** Downgrade and second upgrade of one revision on a database that is thrown away, where they would harm the line. */
final class Trial implements AutoCloseable {

    private final Database database;
    private final Revision revision;
    private final Tools tools;

    Trial(Database database, Revision revision, Tools tools) {
        this.database = database;
        this.revision = revision;
        this.tools = tools;
    }

    /** Downgrades; what was before the upgrade is expected. */
    StepResult downgrade(Section down, Snapshot before) throws SQLException {
        return step(Step.DOWNGRADE, down, before);
    }

    /** Upgrades after the downgrade; what the first upgrade gave is expected. */
    StepResult reupgrade(Snapshot after) throws SQLException {
        return step(Step.REUPGRADE, revision.up(), after);
    }

    private StepResult step(Step step, Section section, Snapshot expected) throws SQLException {
        Stopwatch watch = new Stopwatch();
        try (Session session = Session.open(database)) {
            Optional<ScriptFailure> failure =
                    tools.guard().watch(session, revision, () -> watch.time(() -> session.run(section)));
            if (failure.isPresent()) {
                return StepResult.failed(step, watch.elapsed(), failure.get());
            }
            session.forget();
            Schema given = tools.observer().schema(session, cluster(expected));
            return StepResult.ran(step, watch.elapsed())
                    .compared(expected.whole(), Passwords.sameWhereSalted(expected.whole(), given));
        }
    }

    /** What the database shares with others, if no script of this revision can have changed it. */
    private Optional<Schema> cluster(Snapshot expected) throws SQLException {
        return tools.guard().compares(revision) ? Optional.empty() : Optional.of(expected.cluster());
    }

    @Override
    public void close() {
        tools.databases().discard(database);
    }
}
