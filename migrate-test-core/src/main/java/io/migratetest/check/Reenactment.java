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

    private final Database database;

    private Reenactment(Database database) {
        this.database = database;
    }

    /**
     * A reenactment on a database.
     *
     * @param database at the parents of the revision in question
     */
    static Reenactment on(Database database) {
        return new Reenactment(database);
    }

    /** The database after the step that went wrong or, where a step did not run, before it. */
    Database of(RevisionResult result) throws SQLException {
        for (Section section : sections(result)) {
            try (Session session = Session.open(database)) {
                session.run(section);
            }
        }
        return database;
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
