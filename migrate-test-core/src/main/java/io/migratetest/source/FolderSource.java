package io.migratetest.source;

import io.migratetest.problem.ProblemException;
import io.migratetest.revision.Revision;
import io.migratetest.revision.RevisionGraph;
import java.util.List;

/** The revisions of a folder in one format. */
record FolderSource(Folder folder, MigrationFormat reading) implements RevisionSource {

    @Override
    public RevisionGraph read() {
        return reading.link(revisions());
    }

    /** Not linked yet. */
    List<Revision> revisions() {
        ScriptReader reader = new ScriptReader();
        List<Revision> revisions = reading.read(folder, reader);
        if (!reader.problems().isEmpty()) {
            throw new ProblemException(reader.problems());
        }
        return revisions;
    }

    @Override
    public String format() {
        return reading.name();
    }

    @Override
    public String location() {
        return folder.location();
    }
}
