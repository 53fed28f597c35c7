package io.migratetest.junit5;

import io.migratetest.problem.ProblemException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;

/** The checks of a class's revisions as test nodes: what {@link StandardMigrationChecks} asks for, and what other {@code @TestFactory} methods may. */
public final class RevisionChecks {

    private final TestedMigrations tested;

    RevisionChecks(TestedMigrations tested) {
        this.tested = tested;
    }

    /** A container for each revision, then a test for each entry of the baseline and one for the whole path; a failing test if there is no revision. */
    public Stream<DynamicNode> nodes() {
        try {
            return new RevisionNodes(tested, tested.cycle()).all();
        } catch (ProblemException e) {
            return Stream.of(unreadable(e));
        }
    }

    private DynamicNode unreadable(ProblemException e) {
        String location = tested.settings().declaration().location();
        return DynamicTest.dynamicTest("migrations: " + location, SourceUris.ofLocation(location), () -> {
            throw Failures.of(e);
        });
    }
}
