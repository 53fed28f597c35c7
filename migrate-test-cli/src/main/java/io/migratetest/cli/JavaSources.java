package io.migratetest.cli;

import io.migratetest.problem.Location;
import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemCode;
import io.migratetest.problem.ProblemException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The sources of the revisions of a package.
 *
 * @param root where the sources of all packages begin
 * @param folder of the package
 */
record JavaSources(Path root, Path folder) {

    private static final String EXTENSION = ".java";

    /**
     * Refuses to go on while a revision is not compiled: the new one would build on what was head before it.
     *
     * @throws ProblemException naming the first one
     */
    void refuseUnbuilt() {
        if (!Files.isDirectory(folder)) {
            return;
        }
        for (Path source : revisions()) {
            String type = className(source);
            if (!isLoaded(type)) {
                throw Problem.of(
                                ProblemCode.INVALID_REVISION_CLASS, "revision class %s is not compiled".formatted(type))
                        .at(Location.of(source.toString()))
                        .with("so", "a new revision would not build on it")
                        .help("build, and name the folder of the classes: --classpath target/classes")
                        .asException();
            }
        }
    }

    private List<Path> revisions() {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(EXTENSION))
                    .filter(JavaSources::hasHeader)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean hasHeader(Path file) {
        try {
            return Files.readString(file).contains("@RevisionHeader");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String className(Path source) {
        String path = root.relativize(source).toString();
        return path.substring(0, path.length() - EXTENSION.length()).replaceAll("[/\\\\]", ".");
    }

    private static boolean isLoaded(String type) {
        try {
            Class.forName(type, false, Thread.currentThread().getContextClassLoader());
            return true;
        } catch (ClassNotFoundException notBuilt) {
            return false;
        }
    }
}
