package io.migratetest.source;

import io.migratetest.revision.Revision;
import io.migratetest.revision.RevisionGraph;
import java.util.List;

/**
 * The files of one migration tool: how they are named, ordered and run.
 *
 * <p>One format is one class, registered in {@link MigrationFormats}.
 */
interface MigrationFormat {

    /** How sure a format can be that files are its own, without reading them whole. */
    enum Confidence {
        /** The files have names that it could read, but another tool is meant. */
        NONE,
        /** The files have its names; so may those of other tools. */
        POSSIBLE,
        /** Something beyond the names speaks for it. */
        LIKELY,
        /** The files hold marks that only its own tool obeys. */
        CERTAIN
    }

    /** As {@code --format} accepts it. */
    String name();

    /** The names of the files that it reads, for people: {@code N_name.up.sql and N_name.down.sql}. */
    String layout();

    /** The files that it would read; none if the location is not laid out its way. Called before anything is read. */
    List<SourceFile> claim(Folder folder);

    /** How sure it is of the files that it claimed; asked only if there are any and the user named no format. */
    Confidence confidence(Folder folder);

    /**
     * Reads all revisions in the order in which the tool applies them. Called once, and only if it claimed files.
     *
     * @param reader collects the problems; what cannot be read is left out of the result
     */
    List<Revision> read(Folder folder, ScriptReader reader);

    /** Whether files that it does not read have no part in its revisions; not so where its own tool reads them. */
    default boolean readsFiles() {
        return true;
    }

    /** Links what was read: each revision to the one before it, unless they say themselves what they build on. */
    default RevisionGraph link(List<Revision> revisions) {
        return RevisionGraph.chain(revisions);
    }
}
