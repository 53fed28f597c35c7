package io.migratetest.source;

import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemCode;
import io.migratetest.problem.ProblemException;
import java.nio.file.Path;

/** Finds what a location names: a folder, or a folder on the class path. */
final class Locations {

    static final String CLASSPATH = "classpath:";
    private static final String FILE = "file:";

    private final ShownPaths paths;
    private final ClassLoader classes;

    Locations(Path workingDirectory, ClassLoader classes) {
        this.paths = new ShownPaths(workingDirectory);
        this.classes = classes;
    }

    /** The folder that a location on the class path names, without slashes around it. */
    static String folderOnClasspath(String location) {
        return location.substring(CLASSPATH.length()).replaceAll("^/+|/+$", "");
    }

    /**
     * Lists a location.
     *
     * @throws ProblemException if it does not exist or cannot be listed
     */
    Folder find(String location) {
        if (location.isBlank()
                || location.strip().equals(CLASSPATH)
                || location.strip().equals(FILE)) {
            throw Problem.of(ProblemCode.INVALID_ARGUMENT, "no location given")
                    .help("name the folder that holds the migrations, such as db/migration or classpath:db/migration")
                    .asException();
        }
        if (location.startsWith(CLASSPATH)) {
            return new ClasspathLocation(classes, paths).find(location);
        }
        String path =
                location.startsWith(FILE) ? location.substring(FILE.length()).replaceFirst("^//(?=/)", "") : location;
        return new FileLocation(paths).find(location, path);
    }
}
