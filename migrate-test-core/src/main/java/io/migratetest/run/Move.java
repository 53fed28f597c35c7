package io.migratetest.run;

import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemCode;
import io.migratetest.revision.Revision;
import io.migratetest.revision.Section;

/** One step of a route: a revision, and the half of it that runs. */
record Move(Direction direction, Revision revision, Section section) {

    static Move up(Revision revision) {
        return new Move(Direction.UPGRADE, revision, revision.up());
    }

    static Move down(Revision revision) {
        return new Move(
                Direction.DOWNGRADE,
                revision,
                revision.down()
                        .orElseThrow(() -> Problem.of(
                                        ProblemCode.MIGRATION_FAILED,
                                        "%s has no downgrade".formatted(revision.quotedTitle()))
                                .at(revision.location())
                                .help("write one, or stop at this revision")
                                .asException()));
    }

    /** What happens, as a sentence begins: {@code upgrading 0007 'add email'}. */
    String doing() {
        return "%s %s".formatted(direction.doing(), revision.quotedTitle());
    }
}
