package io.migratetest.source;

import io.migratetest.problem.ProblemException;
import io.migratetest.revision.RevisionGraph;
import io.migratetest.revision.RowScript;
import java.util.List;

/** Where revisions come from. Implement it to bring migrations that no built-in format reads. */
public interface RevisionSource {

    /**
     * Reads every revision. Called once per project, before any database is started.
     *
     * @throws ProblemException with all problems of all files, if anything cannot be read
     */
    RevisionGraph read();

    /**
     * What the user says of rows: those that stand in the tables before a revision's upgrade, and what is expected of them.
     *
     * @throws ProblemException if they cannot be read
     */
    default List<RowScript> rows() {
        return List.of();
    }

    /** The files of the location that hold no part of any revision, as far as that is known; asked after {@link #read}. */
    default List<String> ignored() {
        return List.of();
    }

    /** The name of the format, as {@code --format} accepts it and reports show it. */
    String format();

    /** Where the revisions are, as the user wrote it. */
    String location();
}
