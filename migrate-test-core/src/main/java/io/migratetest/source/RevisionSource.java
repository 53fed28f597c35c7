package io.migratetest.source;

import io.migratetest.problem.ProblemException;
import io.migratetest.revision.RevisionGraph;
import io.migratetest.sql.Script;
import java.util.List;
import java.util.Map;

/** Where revisions come from. Implement it to bring migrations that no built-in format reads. */
public interface RevisionSource {

    /**
     * Reads every revision. Called once per project, before any database is started.
     *
     * @throws ProblemException with all problems of all files, if anything cannot be read
     */
    RevisionGraph read();

    /**
     * Rows of the user's own, which stand in the tables before a revision's upgrade: by the id of the revision, or an unambiguous beginning of it.
     *
     * @throws ProblemException if they cannot be read
     */
    default Map<String, Script> rows() {
        return Map.of();
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
