package io.migratetest.cli;

import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemCode;
import io.migratetest.problem.ProblemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The places that a location names: folders, and packages of revisions in Java.
 *
 * @param location as the user wrote it
 */
record Places(String location) {

    private static final String SEPARATOR = ",";
    private static final String JAVA = "java:";

    /** {@code classpath:}; one letter alone is a drive of Windows. */
    private static final Pattern SCHEME = Pattern.compile("[a-z]{2,}:");

    List<String> all() {
        boolean isOne = !location.contains(SEPARATOR) || Files.isDirectory(Path.of(location));
        return isOne
                ? List.of(location)
                : Stream.of(location.split(SEPARATOR)).map(String::strip).toList();
    }

    /**
     * The only folder.
     *
     * @throws ProblemException if there is none, or another one
     */
    Path folder() {
        List<String> folders = all().stream()
                .filter(place -> !SCHEME.matcher(place).lookingAt())
                .toList();
        if (folders.size() == 1) {
            return Path.of(folders.get(0));
        }
        throw Problem.of(
                        ProblemCode.INVALID_ARGUMENT,
                        folders.isEmpty()
                                ? "the location '%s' has no folder".formatted(location)
                                : "the location '%s' has %d folders".formatted(location, folders.size()))
                .with("so", "nobody knows where to write SQL")
                .help(
                        "name one folder: --location migrations",
                        "or write a class into a package of the location: --java src/main/java")
                .asException();
    }

    /**
     * The only package.
     *
     * @throws ProblemException if there is none, or another one
     */
    String javaPackage() {
        List<String> packages = all().stream()
                .filter(Places::isJava)
                .map(place -> place.substring(JAVA.length()).strip())
                .toList();
        if (packages.size() == 1 && !packages.get(0).isEmpty()) {
            return packages.get(0);
        }
        throw Problem.of(
                        ProblemCode.INVALID_ARGUMENT,
                        packages.size() > 1
                                ? "the location '%s' has %d packages".formatted(location, packages.size())
                                : "the location '%s' names no package".formatted(location))
                .with("so", "nobody knows in which one the class should be, or the class would not be found")
                .help("name one package: --location java:com.example.migrations")
                .asException();
    }

    static boolean isJava(String place) {
        return place.startsWith(JAVA);
    }
}
