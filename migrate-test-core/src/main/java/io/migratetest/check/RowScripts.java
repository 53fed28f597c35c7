package io.migratetest.check;

import io.migratetest.revision.Revision;
import io.migratetest.revision.RevisionGraph;
import io.migratetest.revision.Section;
import io.migratetest.revision.Transaction;
import io.migratetest.run.Session;
import io.migratetest.sql.Script;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Rows that the user's scripts insert, each of them in a transaction. */
public final class RowScripts implements UserRows {

    private final Map<String, Script> scripts = new HashMap<>();

    /**
     * Scripts for revisions.
     *
     * @param scripts by the id of a revision, or an unambiguous beginning of it
     * @throws io.migratetest.problem.ProblemException if there is no such revision
     */
    public RowScripts(RevisionGraph graph, Map<String, Script> scripts) {
        scripts.forEach((id, script) -> this.scripts.put(graph.require(id).id(), script));
    }

    @Override
    public Optional<Filling> before(Revision revision) {
        return Optional.ofNullable(scripts.get(revision.id())).map(script -> database -> {
            try (Session session = Session.open(database)) {
                return session.run(new Section(script, Transaction.WRAPPED));
            }
        });
    }
}
