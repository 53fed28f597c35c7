package io.migratetest.run;

import io.migratetest.revision.Revision;
import java.time.Duration;

/** Is told what a migrator does, on the thread that does it. */
public interface MigrationProgress {

    /** Does not listen. */
    MigrationProgress NONE = new MigrationProgress() {
        @Override
        public void begins(Direction direction, Revision revision, int number, int total) {}

        @Override
        public void ends(Revision revision, Duration took) {}
    };

    /**
     * A revision is about to run.
     *
     * @param number counted from 1
     * @param total how many there are in this run
     */
    void begins(Direction direction, Revision revision, int number, int total);

    /** A revision ran and is committed. */
    void ends(Revision revision, Duration took);
}
