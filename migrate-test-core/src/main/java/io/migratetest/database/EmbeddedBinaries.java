package io.migratetest.database;

import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemCode;
import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * Finds the binaries of a PostgreSQL release: among the jars on the class path, else in a local Maven repository.
 *
 * @param platform the machine that they have to run on
 * @param repository the local Maven repository
 */
record EmbeddedBinaries(Platform platform, Path repository) {

    private static final String GROUP = "io.zonky.test.postgres";
    private static final int NEWEST_MAJOR = 18;

    /** What messages advise to get; whatever is found is used. */
    private static final Map<Integer, String> PUBLISHED =
            Map.of(13, "13.23.0", 14, "14.24.0", 15, "15.19.0", 16, "16.15.0", 17, "17.11.0", NEWEST_MAJOR, "18.6.0");

    /** For this machine and this user's Maven. */
    static EmbeddedBinaries current() {
        String configured = System.getProperty("maven.repo.local", "");
        Path usual = Path.of(System.getProperty("user.home"), ".m2", "repository");
        return new EmbeddedBinaries(Platform.current(), configured.isBlank() ? usual : Path.of(configured));
    }

    /** The newest of a major release or, if none is asked for, the newest on the class path. */
    Installation install(OptionalInt major) throws IOException {
        List<BinariesJar> candidates = new ArrayList<>(onClassPath());
        if (major.isPresent()) {
            candidates.addAll(inRepository());
        }
        for (BinariesJar jar : candidates) {
            // A jar that was packed into another one has lost its version; what is in it tells.
            if (major.isEmpty()
                    || (jar.mayBe(major.getAsInt()) && Installation.of(jar).major() == major.getAsInt())) {
                return Installation.of(jar);
            }
        }
        throw missing(major).asException();
    }

    private List<BinariesJar> onClassPath() throws IOException {
        List<Path> jars = new ArrayList<>();
        for (URL url : Collections.list(EmbeddedBinaries.class.getClassLoader().getResources(platform.archive()))) {
            if (url.openConnection() instanceof JarURLConnection connection) {
                jars.add(path(connection.getJarFileURL()));
            }
        }
        return newestFirst(jars);
    }

    private static Path path(URL file) throws IOException {
        try {
            return Path.of(file.toURI());
        } catch (URISyntaxException e) {
            throw new IOException("the class path holds an address that is none: " + file, e);
        }
    }

    private List<BinariesJar> inRepository() throws IOException {
        Path folder = repository.resolve(GROUP.replace('.', '/')).resolve(platform.artifact());
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder, 2)) {
            return newestFirst(
                    files.filter(file -> file.toString().endsWith(".jar")).toList());
        }
    }

    private List<BinariesJar> newestFirst(List<Path> jars) {
        return jars.stream()
                .map(jar -> new BinariesJar(jar, platform.archive()))
                .sorted(Comparator.comparing(BinariesJar::version).reversed())
                .toList();
    }

    private Problem missing(OptionalInt major) {
        if (major.isEmpty()) {
            return Problem.of(ProblemCode.NO_DATABASE, "no binaries for the embedded PostgreSQL are on the class path")
                    .help("add " + coordinates(NEWEST_MAJOR) + " to the class path");
        }
        int wanted = major.getAsInt();
        if (wanted < ServerVersion.OLDEST_MAJOR) {
            return Problem.of(ProblemCode.DATABASE_TOO_OLD, "PostgreSQL " + wanted + " is too old")
                    .with("expected", "PostgreSQL " + ServerVersion.OLDEST_MAJOR + " or later");
        }
        return Problem.of(ProblemCode.NO_DATABASE, "no binaries of PostgreSQL " + wanted + " were found")
                .with("looked on", "the class path")
                .with("and in", repository.toString())
                .help("get them: mvn dependency:get -Dtransitive=false -Dartifact=" + coordinates(wanted));
    }

    private String coordinates(int major) {
        return GROUP + ":" + platform.artifact() + ":" + PUBLISHED.getOrDefault(major, major + ".x.y");
    }
}
