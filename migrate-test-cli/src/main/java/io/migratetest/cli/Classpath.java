package io.migratetest.cli;

import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemCode;
import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Libraries of the user's own: they see our classes, ours do not depend on theirs. */
final class Classpath {

    private Classpath() {}

    /**
     * Makes the libraries visible to what this thread looks up on the class path: locations, binaries of PostgreSQL.
     *
     * @param path jars and folders, separated as the system separates them
     */
    static void use(String path) {
        URL[] urls = List.of(path.split(File.pathSeparator)).stream()
                .filter(entry -> !entry.isEmpty())
                .map(Classpath::url)
                .toArray(URL[]::new);
        Thread.currentThread()
                .setContextClassLoader(new URLClassLoader("--classpath", urls, Classpath.class.getClassLoader()));
    }

    private static URL url(String entry) {
        Path file = Path.of(entry);
        if (!Files.exists(file)) {
            throw Problem.of(ProblemCode.INVALID_ARGUMENT, "'%s' on --classpath does not exist".formatted(entry))
                    .help("name jars and folders that exist, separated by '%s'".formatted(File.pathSeparator))
                    .asException();
        }
        try {
            return file.toUri().toURL();
        } catch (MalformedURLException e) {
            throw Problem.of(ProblemCode.INVALID_ARGUMENT, "'%s' on --classpath cannot be read".formatted(entry))
                    .causedBy(e)
                    .asException();
        }
    }
}
