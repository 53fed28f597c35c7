package io.migratetest.source;

import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemCode;
import io.migratetest.problem.ProblemException;
import io.migratetest.revision.Revision;
import io.migratetest.revision.RevisionGraph;
import io.migratetest.revision.RowScript;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Revisions of our own engine that lie in several places, in SQL and in Java, as one graph: {@code classpath:db/migration,java:com.example.migrations}.
 *
 * @param location as the user wrote it
 * @param places each of them alone
 */
record SeveralPlaces(String location, List<RevisionSource> places) implements RevisionSource {

    static final String SEPARATOR = ",";

    SeveralPlaces {
        places = List.copyOf(places);
        for (RevisionSource place : places) {
            boolean isOurs = place instanceof JavaSource || place.format().equals(MigrateTestFormat.NAME);
            if (!isOurs) {
                throw Problem.of(
                                ProblemCode.INVALID_ARGUMENT,
                                "the revisions in '%s' are %s's".formatted(place.location(), place.format()))
                        .with("so", "they cannot say what they build on in another place")
                        .help("name one place; or write headers: -- revision: ID, -- parents: ID")
                        .asException();
            }
        }
    }

    @Override
    public RevisionGraph read() {
        List<Revision> revisions = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (RevisionSource place : places) {
            try {
                revisions.addAll(of(place));
            } catch (ProblemException e) {
                problems.addAll(e.problems());
            }
        }
        if (!problems.isEmpty()) {
            throw new ProblemException(problems);
        }
        revisions.sort(Comparator.comparing(revision -> revision.created().orElse(OffsetDateTime.MIN)));
        return RevisionGraph.of(revisions);
    }

    private static List<Revision> of(RevisionSource place) {
        return place instanceof JavaSource java ? java.revisions() : ((FolderSource) place).revisions();
    }

    @Override
    public List<RowScript> rows() {
        return places.stream().flatMap(place -> place.rows().stream()).toList();
    }

    @Override
    public List<String> ignored() {
        return places.stream().flatMap(place -> place.ignored().stream()).toList();
    }

    @Override
    public String format() {
        return MigrateTestFormat.NAME;
    }
}
