package io.migratetest.source;

import io.migratetest.problem.Location;
import io.migratetest.revision.Declaration;
import io.migratetest.revision.Revision;
import io.migratetest.revision.Section;
import io.migratetest.revision.Transaction;
import java.util.List;
import java.util.Optional;

/**
 * Migrations in Go, which are compiled into the project's own program: nobody else can run them.
 *
 * <p>They keep their place among the others, with nothing to run, and are told as skipped.
 */
final class GoCode {

    private static final String ENDING = ".go";
    private static final String OF_TESTS = "_test.go";

    private GoCode() {}

    /** Whether a file is Go; tests of it are no migrations. */
    static boolean is(SourceFile file) {
        return file.name().endsWith(ENDING) && !file.name().endsWith(OF_TESTS);
    }

    /** One that holds both directions. */
    static Revision revision(MarkedFile file) {
        return new Revision(
                file.id(),
                file.name(),
                List.of(),
                section(file.file()),
                Optional.empty(),
                List.of(declaration(file.file(), "it is")));
    }

    /** Nothing that could be run. */
    static Section section(SourceFile file) {
        return new Section(place(file), List.of(), Transaction.BARE);
    }

    /** Why its round trip is not made. */
    static Declaration declaration(SourceFile file, String subject) {
        return new Declaration(
                Declaration.Kind.SKIP,
                subject + " written in Go, which only the project's own program can run",
                place(file));
    }

    private static Location place(SourceFile file) {
        return Location.of(file.location().file(), 1);
    }
}
