package io.migratetest.cli;

import io.migratetest.revision.Revision;
import io.migratetest.revision.RevisionGraph;
import io.migratetest.revision.RowScript;
import io.migratetest.source.RevisionSource;
import java.util.List;
import java.util.stream.Stream;

/** Revisions that are in memory: none yet, or those of a project and one whose class nobody has compiled. */
record KnownRevisions(String format, String location, List<Revision> revisions, List<RowScript> rows)
        implements RevisionSource {

    /** A project that has no revision yet. */
    static final KnownRevisions NONE = new KnownRevisions("migrate-test", "", List.of(), List.of());

    KnownRevisions {
        revisions = List.copyOf(revisions);
        rows = List.copyOf(rows);
    }

    /** A project with one more. */
    static KnownRevisions of(RevisionSource source, RevisionGraph graph, Revision more) {
        return new KnownRevisions(
                source.format(),
                source.location(),
                Stream.concat(graph.revisions().stream(), Stream.of(more)).toList(),
                source.rows());
    }

    @Override
    public RevisionGraph read() {
        return RevisionGraph.of(revisions);
    }
}
