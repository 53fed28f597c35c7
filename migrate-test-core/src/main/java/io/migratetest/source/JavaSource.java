package io.migratetest.source;

import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemCode;
import io.migratetest.problem.ProblemException;
import io.migratetest.revision.Revision;
import io.migratetest.revision.RevisionGraph;
import java.util.List;
import java.util.Optional;

/**
 * Revisions in Java: {@code java:com.example.migrations} for those of a package, {@code java:} for those that are registered for {@link java.util.ServiceLoader}.
 *
 * @param location as the user wrote it
 * @param found where they are looked for
 */
record JavaSource(String location, JavaClasses found) implements RevisionSource {

    static final String PREFIX = "java:";

    private static final String FORMAT = "java";

    /**
     * Opens a location of this kind.
     *
     * @param format {@code java}, or none
     * @throws ProblemException if another format is given
     */
    static JavaSource open(String location, Optional<String> format, JavaClasses found) {
        Optional<String> other = format.filter(name -> !name.equals(FORMAT));
        if (other.isPresent()) {
            throw Problem.of(
                            ProblemCode.INVALID_ARGUMENT,
                            "location '%s' holds revisions in Java, not of the format '%s'"
                                    .formatted(location, other.get()))
                    .help("leave the format away")
                    .asException();
        }
        return new JavaSource(location, found);
    }

    @Override
    public RevisionGraph read() {
        return RevisionGraph.of(revisions());
    }

    List<Revision> revisions() {
        String name = location.substring(PREFIX.length()).strip();
        List<JavaClass> classes = name.isEmpty() ? found.registered() : found.inPackage(name);
        if (classes.isEmpty()) {
            throw Problem.of(ProblemCode.NO_REVISIONS, "location '%s' holds no revisions".formatted(location))
                    .with(
                            "looked for",
                            name.isEmpty()
                                    ? "classes that META-INF/services/io.migratetest.revision.JavaRevision names"
                                    : "classes that implement io.migratetest.revision.JavaRevision")
                    .help("write one, or name the package that holds them: java:com.example.migrations")
                    .asException();
        }
        return new JavaRevisions(classes).read();
    }

    @Override
    public String format() {
        return FORMAT;
    }
}
