package io.migratetest.run;

import static java.util.stream.Collectors.joining;

import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemCode;
import io.migratetest.revision.Revision;
import io.migratetest.revision.RevisionGraph;
import io.migratetest.run.HistoryEntry.Outcome;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds scripts that were edited after they were applied: what they say now is not what the database went through. */
final class Edits {

    private final RevisionGraph graph;
    private final List<Revision> current;
    private final HistoryTable history;

    Edits(RevisionGraph graph, List<Revision> current, HistoryTable history) {
        this.history = history;
        this.graph = graph;
        this.current = current;
    }

    List<Revision> find(Connection connection) throws SQLException {
        Map<String, String> checksums = history.checksums(connection);
        Set<Revision> applied = new HashSet<>(current);
        current.forEach(revision -> applied.addAll(graph.ancestors(revision)));
        return graph.revisions().stream()
                .filter(applied::contains)
                .filter(revision -> isEdited(revision, Optional.ofNullable(checksums.get(revision.id()))))
                .toList();
    }

    private static boolean isEdited(Revision revision, Optional<String> then) {
        Optional<String> now = Checksum.of(revision.up());
        return then.isPresent() && now.isPresent() && !then.equals(now);
    }

    /** Refuses to go on over edited scripts, or remembers what they are now. */
    void settle(Connection connection, Conduct.Edited conduct) throws SQLException {
        List<Revision> edited = find(connection);
        if (edited.isEmpty()) {
            return;
        }
        if (conduct == Conduct.Edited.REFUSED) {
            throw Problem.of(
                            ProblemCode.EDITED_REVISION,
                            edited.size() == 1
                                    ? "%s was edited after it was applied"
                                            .formatted(edited.get(0).quotedTitle())
                                    : "%d revisions were edited after they were applied".formatted(edited.size()))
                    .with(
                            "in",
                            edited.stream()
                                    .map(revision -> revision.location().toString())
                                    .collect(joining("\n")))
                    .with("so", "this database is not what a new one would be")
                    .help(
                            "undo the edit and write a new revision; or, if the edit changes nothing that matters, accept it: --accept-edited")
                    .asException();
        }
        try (Statement statement = connection.createStatement()) {
            for (Revision revision : edited) {
                statement.execute(history.insertion(revision, Direction.STAMP, Instant.now(), Outcome.SUCCEEDED));
            }
        }
    }
}
