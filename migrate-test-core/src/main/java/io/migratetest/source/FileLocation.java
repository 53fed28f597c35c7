package io.migratetest.source;

import io.migratetest.problem.NearNames;
import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemCode;
import io.migratetest.problem.ProblemException;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A folder of the file system. */
final class FileLocation {

    private final ShownPaths paths;

    FileLocation(ShownPaths paths) {
        this.paths = paths;
    }

    /**
     * Lists a folder.
     *
     * @param location as the user wrote it
     * @param path the same without a prefix
     * @throws ProblemException if there is no such folder
     */
    Folder find(String location, String path) {
        Path folder = resolve(location, path);
        if (Files.isDirectory(folder)) {
            return new Folder(
                    location,
                    FolderListing.of(folder, paths::of),
                    Surroundings.of(folder, paths::of),
                    Optional.of(folder));
        }
        throw (Files.exists(folder) ? notAFolder(location, folder) : missing(location, folder)).asException();
    }

    private Path resolve(String location, String path) {
        try {
            return paths.workingDirectory().resolve(path).normalize();
        } catch (InvalidPathException invalid) {
            throw Problem.of(ProblemCode.LOCATION_NOT_FOUND, "location '%s' is no valid path".formatted(location))
                    .with("cause", invalid.getReason())
                    .help("name the folder that holds the migrations")
                    .causedBy(invalid)
                    .asException();
        }
    }

    private Problem notAFolder(String location, Path file) {
        return Problem.of(ProblemCode.LOCATION_NOT_FOUND, "location '%s' is a file, not a folder".formatted(location))
                .help("name the folder that holds the migrations, such as '%s'"
                        .formatted(
                                paths.of(Optional.ofNullable(file.getParent()).orElse(file))));
    }

    private Problem missing(String location, Path folder) {
        List<String> near = near(folder);
        return Problem.of(ProblemCode.LOCATION_NOT_FOUND, "location '%s' does not exist".formatted(location))
                .with("looked for", folder.toString())
                .with("working directory", paths.workingDirectory().toString())
                .help(
                        near.isEmpty()
                                ? "name an existing folder, or one on the class path with classpath: before it"
                                : "did you mean '%s'?".formatted(String.join("' or '", near)));
    }

    /** Existing neighbours of the first part of the path that does not exist. */
    private List<String> near(Path folder) {
        Path missing = folder;
        Path parent = missing.getParent();
        while (parent != null && !Files.exists(parent)) {
            missing = parent;
            parent = missing.getParent();
        }
        if (parent == null) {
            return List.of();
        }
        Path existing = parent;
        Path rest = missing.relativize(folder);
        return NearNames.of(missing.getFileName().toString(), folders(existing)).stream()
                .map(name -> existing.resolve(name).resolve(rest).normalize())
                .filter(Files::isDirectory)
                .map(paths::of)
                .toList();
    }

    private static List<String> folders(Path parent) {
        return Optional.ofNullable(parent.toFile().listFiles(File::isDirectory)).stream()
                .flatMap(Arrays::stream)
                .map(File::getName)
                .toList();
    }
}
