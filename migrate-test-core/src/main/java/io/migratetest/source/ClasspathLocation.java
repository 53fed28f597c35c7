package io.migratetest.source;

import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemCode;
import io.migratetest.problem.ProblemException;
import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A folder on the class path, in a directory or in a jar.
 *
 * <p>Where several roots hold it, their files are taken together, as Flyway and Liquibase do; a file that two of them hold is then
 * one revision twice, and refused as such.
 */
final class ClasspathLocation {

    private final ClassLoader classes;
    private final ShownPaths paths;

    ClasspathLocation(ClassLoader classes, ShownPaths paths) {
        this.classes = classes;
        this.paths = paths;
    }

    /**
     * Lists a folder; files in jars are read at once, so that no jar stays open.
     *
     * @throws ProblemException if no root of the class path holds it
     */
    Folder find(String location) {
        String name = Locations.folderOnClasspath(location);
        try {
            List<Folder> parts = new ArrayList<>();
            for (URL url : Collections.list(classes.getResources(name)).stream()
                    .distinct()
                    .toList()) {
                parts.add(part(location, url));
            }
            if (parts.isEmpty()) {
                throw missing(location, name).asException();
            }
            return merged(location, parts);
        } catch (IOException | URISyntaxException failed) {
            throw unreadable(location, String.valueOf(failed.getMessage()))
                    .causedBy(failed)
                    .asException();
        }
    }

    private Folder part(String location, URL url) throws IOException, URISyntaxException {
        if (url.getProtocol().equals("file")) {
            return new FileLocation(paths).find(location, Path.of(url.toURI()).toString());
        }
        if (url.openConnection() instanceof JarURLConnection jar
                && jar.getJarFileURL().getProtocol().equals("file")) {
            return inJar(location, jar);
        }
        throw unreadable(location, "no way to list " + url).asException();
    }

    private Folder inJar(String location, JarURLConnection entry) throws IOException, URISyntaxException {
        Path jar = Path.of(entry.getJarFileURL().toURI());
        List<SourceFile> files = new ArrayList<>();
        try (FileSystem entries = FileSystems.newFileSystem(jar)) {
            Path folder = entries.getPath("/").resolve(entry.getEntryName());
            for (SourceFile file : FolderListing.of(
                    folder, path -> paths.of(jar, path.toString().substring(1)))) {
                files.add(file.inMemory());
            }
        }
        return new Folder(location, files, Surroundings.unknown(), Optional.empty());
    }

    private static Folder merged(String location, List<Folder> parts) {
        List<SourceFile> files = parts.stream()
                .flatMap(part -> part.files().stream())
                .sorted(Comparator.comparing(SourceFile::name))
                .toList();
        return new Folder(
                location, files, parts.get(0).surroundings(), parts.get(0).path());
    }

    private static Problem missing(String location, String name) {
        return Problem.of(ProblemCode.LOCATION_NOT_FOUND, "location '%s' does not exist".formatted(location))
                .with("looked for", "a folder '%s' in every directory and jar of the class path".formatted(name))
                .help("build, if they lie in src/main/resources/%s; or name a folder, without classpath: before it"
                        .formatted(name));
    }

    private static Problem unreadable(String location, String cause) {
        return Problem.of(ProblemCode.UNREADABLE_FILE, "location '%s' cannot be listed".formatted(location))
                .with("cause", cause)
                .help("name the migrations as a folder of the file system");
    }
}
