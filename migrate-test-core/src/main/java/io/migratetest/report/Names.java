package io.migratetest.report;

import io.migratetest.problem.Location;
import io.migratetest.revision.Revision;
import java.util.List;
import java.util.stream.Collectors;

/** Revisions and places as a sentence names them: {@code 0007 'add email'}. */
final class Names {

    private Names() {}

    static String of(Revision revision) {
        return revision.quotedTitle();
    }

    /** A place as people open it; the column of a first statement says nothing. */
    static String of(Location place) {
        return place.line() == 0 ? place.file() : place.file() + ":" + place.line();
    }

    /** Where a revision starts from: its parents, or base. */
    static String ofAll(List<Revision> parents) {
        return parents.isEmpty() ? "base" : parents.stream().map(Names::of).collect(Collectors.joining(" and "));
    }
}
