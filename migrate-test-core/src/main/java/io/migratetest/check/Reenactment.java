package io.migratetest.check;

import io.migratetest.database.Database;
import io.migratetest.revision.Revision;
import io.migratetest.revision.Section;
import io.migratetest.run.Session;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Brings a database to the moment that a result is about. */
final class Reenactment {

    private Reenactment() {}

    /**
     * Leaves the database after the step that went wrong or, where a step did not run, before it.
     *
     * @param database at the parents of the revision in question
     */
    static void of(RevisionResult result, Database database) throws SQLException {
        for (Section section : sections(result)) {
            try (Session session = Session.open(database)) {
                session.run(section);
            }
        }
    }

    private static List<Section> sections(RevisionResult result) {
        Revision revision = result.revision();
        List<Section> sections = new ArrayList<>();
        if (result.verdict() == Verdict.UPGRADE_FAILED) {
            return sections;
        }
        sections.add(revision.up());
        if (result.steps().downgrade().ok()) {
            revision.down().ifPresent(sections::add);
        }
        if (result.verdict() == Verdict.REUPGRADE_DIFFERS) {
            sections.add(revision.up());
        }
        return sections;
    }
}
