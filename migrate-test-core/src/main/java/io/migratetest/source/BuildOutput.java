package io.migratetest.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** Finds the resource that the build copied to its output, so that people and tools open the source. */
final class BuildOutput {

    /** Where Maven and Gradle copy resources to, and how far up the module is. */
    private static final List<Path> OUTPUTS = List.of(
            Path.of("target", "classes"),
            Path.of("target", "test-classes"),
            Path.of("build", "resources", "main"),
            Path.of("build", "resources", "test"));

    private BuildOutput() {}

    /** The identical source of a file; empty outside of build output, and where the build changed the file. */
    static Optional<Path> source(Path file) {
        for (Path folder = file.getParent(); folder != null; folder = folder.getParent()) {
            Path here = folder;
            Optional<Path> module = OUTPUTS.stream()
                    .filter(here::endsWith)
                    .findFirst()
                    .map(output -> above(here, output.getNameCount()));
            if (module.isPresent()) {
                return identical(file, module.get().resolve("src"), here.relativize(file));
            }
        }
        return Optional.empty();
    }

    private static Path above(Path folder, int levels) {
        return folder.resolve("../".repeat(levels)).normalize();
    }

    private static Optional<Path> identical(Path file, Path sources, Path name) {
        if (!Files.isRegularFile(file) || !Files.isDirectory(sources)) {
            return Optional.empty();
        }
        try (DirectoryStream<Path> sets = Files.newDirectoryStream(sources)) {
            return StreamSupport.stream(sets.spliterator(), false)
                    .sorted()
                    .map(set -> set.resolve("resources").resolve(name))
                    .filter(candidate -> isCopy(file, candidate))
                    .findFirst();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean isCopy(Path copy, Path original) {
        try {
            return Files.isRegularFile(original) && Files.mismatch(copy, original) < 0;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
