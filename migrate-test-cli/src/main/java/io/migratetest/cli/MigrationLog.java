package io.migratetest.cli;

import io.migratetest.revision.Revision;
import io.migratetest.run.Direction;
import io.migratetest.run.MigrationProgress;
import java.io.PrintWriter;
import java.time.Duration;

/** Says what runs, a line for each revision. */
record MigrationLog(PrintWriter writer) implements MigrationProgress {

    @Override
    public void begins(Direction direction, Revision revision, int number, int total) {
        writer.printf("%d of %d  %s %s%n", number, total, direction.doing(), revision.title());
    }

    @Override
    public void ends(Revision revision, Duration took) {
        if (took.toSeconds() > 0) {
            writer.printf("        %d s%n", took.toSeconds());
        }
    }
}
