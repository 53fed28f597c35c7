package io.migratetest.check;

import io.migratetest.database.Database;
import io.migratetest.revision.Revision;
import io.migratetest.revision.Section;
import io.migratetest.run.ScriptFailure;
import io.migratetest.run.Session;
import io.migratetest.schema.Schema;
import io.migratetest.schema.SchemaComparison;
import io.migratetest.snapshot.SchemaReader;
import java.sql.SQLException;
import java.util.Optional;

/** Downgrade and second upgrade of one revision on a copy that is thrown away, where they would harm the line. */
final class Trial {

    private final Database copy;
    private final Revision revision;
    private final ClusterGuard guard;
    private final Stopwatch snapshots;

    Trial(Database copy, Revision revision, ClusterGuard guard, Stopwatch snapshots) {
        this.guard = guard;
        this.copy = copy;
        this.revision = revision;
        this.snapshots = snapshots;
    }

    /**
     * Runs both steps.
     *
     * @param upgrade how the first upgrade went, on the line
     * @param before the schema that the downgrade should give back
     * @param after the schema that the second upgrade should give
     */
    Steps run(StepResult upgrade, Section down, Schema before, Schema after) throws SQLException {
        StepResult downgrade = step(Step.DOWNGRADE, down, before);
        StepResult reupgrade =
                downgrade.ok() ? step(Step.REUPGRADE, revision.up(), after) : StepResult.notRun(Step.REUPGRADE);
        return new Steps(upgrade, downgrade, reupgrade);
    }

    private StepResult step(Step step, Section section, Schema expected) throws SQLException {
        Stopwatch watch = new Stopwatch();
        try (Session session = Session.open(copy)) {
            Optional<ScriptFailure> failure = guard.watch(revision, () -> watch.time(() -> session.run(section)));
            if (failure.isPresent()) {
                return StepResult.failed(step, watch.elapsed(), failure.get());
            }
            session.forget();
            Schema given = snapshots.time(() -> SchemaReader.read(session.connection()));
            return StepResult.ran(step, watch.elapsed()).giving(SchemaComparison.compare(expected, given));
        }
    }
}
