package io.migratetest.run;

import io.migratetest.revision.Revision;
import io.migratetest.revision.RevisionGraph;
import io.migratetest.revision.Route;
import io.migratetest.run.HistoryEntry.Outcome;
import io.migratetest.sql.Quoting;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Writes the version table without running anything. */
final class Stamp {

    private final RevisionGraph graph;
    private final VersionTable table;
    private final HistoryTable history;

    Stamp(RevisionGraph graph, OwnTables tables) {
        this.graph = graph;
        this.table = new VersionTable(tables);
        this.history = new HistoryTable(tables);
    }

    /** Declares the targets to be applied, in place of what stands in the table of their own branches. */
    List<Revision> over(Session session, List<Revision> current, List<String> targets) throws SQLException {
        List<Revision> stamped = Route.from(graph, current).stamped(targets);
        session.record(String.join(";\n", statements(stamped)));
        return stamped;
    }

    /** What makes the version table say so. */
    List<String> statements(List<Revision> current, List<String> targets) {
        return statements(Route.from(graph, current).stamped(targets));
    }

    private List<String> statements(List<Revision> stamped) {
        List<String> statements = new ArrayList<>();
        statements.add("DELETE FROM " + table.name());
        for (Revision revision : stamped) {
            statements.add("INSERT INTO %s VALUES (%s)".formatted(table.name(), Quoting.literal(revision.id())));
            statements.add(history.insertion(revision, Direction.STAMP, Instant.now(), Outcome.SUCCEEDED));
        }
        return statements;
    }
}
