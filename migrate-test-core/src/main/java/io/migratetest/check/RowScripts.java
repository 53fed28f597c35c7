package io.migratetest.check;

import io.migratetest.revision.Revision;
import io.migratetest.revision.RevisionGraph;
import io.migratetest.revision.RowScript;
import io.migratetest.revision.RowScript.Purpose;
import io.migratetest.revision.Section;
import io.migratetest.revision.Transaction;
import io.migratetest.run.Session;
import io.migratetest.sql.Script;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Rows that the user's scripts insert, each of them in a transaction, and what they expect. */
public final class RowScripts implements UserRows {

    private final Map<String, Map<Purpose, Script>> scripts = new HashMap<>();

    /**
     * Scripts for revisions.
     *
     * @throws io.migratetest.problem.ProblemException if there is no such revision
     */
    public RowScripts(RevisionGraph graph, List<RowScript> scripts) {
        scripts.forEach(each -> this.scripts
                .computeIfAbsent(graph.require(each.revision()).id(), unused -> new EnumMap<>(Purpose.class))
                .put(each.purpose(), each.script()));
    }

    @Override
    public Optional<Filling> before(Revision revision) {
        return script(revision, Purpose.INSERT).map(script -> database -> {
            try (Session session = Session.open(database)) {
                return session.run(new Section(script, Transaction.WRAPPED));
            }
        });
    }

    @Override
    public Optional<Script> expected(Revision revision, Purpose moment) {
        return script(revision, moment);
    }

    private Optional<Script> script(Revision revision, Purpose purpose) {
        return Optional.ofNullable(scripts.getOrDefault(revision.id(), Map.of()).get(purpose));
    }
}
