package io.migratetest.junit5;

import io.migratetest.MigrationProject;
import io.migratetest.database.Database;
import io.migratetest.database.DatabaseServer;
import io.migratetest.problem.ProblemException;
import io.migratetest.revision.Revision;
import io.migratetest.revision.RevisionGraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;

/**
 * Where the database of a test method starts.
 *
 * @param target as {@link MigrationProject#upgrade} takes it; empty for base
 * @param revisions all that are applied there, parents first: two starting points with equal ones are the same
 */
record StartingPoint(Optional<String> target, List<Revision> revisions) {

    private static final String BASE = "base";

    StartingPoint {
        revisions = List.copyOf(revisions);
    }

    /**
     * What {@link AtRevision} on the method or its class says, otherwise head.
     *
     * @throws ProblemException if there is no such revision
     */
    static StartingPoint of(ExtensionContext context, RevisionGraph graph) {
        Optional<String> wanted = AnnotationSupport.findAnnotation(context.getTestMethod(), AtRevision.class)
                .or(() -> DeclaringClasses.of(context).nearest(AtRevision.class))
                .map(AtRevision::value);
        if (wanted.isEmpty()) {
            return new StartingPoint(Optional.of("heads"), graph.revisions());
        }
        if (wanted.get().equals(BASE)) {
            return new StartingPoint(Optional.empty(), List.of());
        }
        Revision revision = graph.require(wanted.get());
        List<Revision> applied = new ArrayList<>(graph.ancestors(revision));
        applied.add(revision);
        return new StartingPoint(Optional.of(revision.id()), applied);
    }

    Database database(MigrationProject project, DatabaseServer server) {
        return target.map(there -> project.databaseAt(server, there)).orElseGet(server::createDatabase);
    }
}
