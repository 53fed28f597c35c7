package io.migratetest.source;

import io.migratetest.problem.ProblemException;
import io.migratetest.revision.Revision;
import io.migratetest.revision.RevisionGraph;
import io.migratetest.revision.RowScript;
import java.util.List;

/**
 * The revisions of a folder in one format.
 *
 * @param rowFiles the user's rows, which no format reads
 * @param filesRead what the format has read so far
 */
record FolderSource(Folder folder, MigrationFormat reading, RowFiles rowFiles, FilesRead filesRead)
        implements RevisionSource {

    FolderSource(Folder folder, MigrationFormat reading, RowFiles rowFiles) {
        this(folder, reading, rowFiles, new FilesRead());
    }

    /** Revisions without rows. */
    FolderSource(Folder folder, MigrationFormat reading) {
        this(folder, reading, new RowFiles(List.of()));
    }

    @Override
    public RevisionGraph read() {
        return reading.link(revisions());
    }

    /** Not linked yet. */
    List<Revision> revisions() {
        ScriptReader reader = new ScriptReader();
        List<Revision> revisions = reading.read(filesRead.watching(folder), reader);
        if (!reader.problems().isEmpty()) {
            throw new ProblemException(reader.problems());
        }
        return revisions;
    }

    @Override
    public List<RowScript> rows() {
        return rowFiles.read();
    }

    @Override
    public List<String> ignored() {
        return reading.readsFiles() ? filesRead.notRead(folder) : List.of();
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
