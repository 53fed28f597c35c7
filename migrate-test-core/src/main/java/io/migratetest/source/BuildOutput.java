package io.migratetest.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;

/** Finds the source of what the build put into its output, resources and classes, so that people and tools open the source. */
final class BuildOutput {

    /** Where Maven and Gradle copy resources to, and how far up the module is. */
    private static final List<Path> OUTPUTS = List.of(
            Path.of("target", "classes"),
            Path.of("target", "test-classes"),
            Path.of("build", "resources", "main"),
            Path.of("build", "resources", "test"));

    /** Where they compile classes to. */
    private static final List<Path> CLASSES = List.of(
            Path.of("target", "classes"),
            Path.of("target", "test-classes"),
            Path.of("build", "classes", "java", "main"),
            Path.of("build", "classes", "java", "test"));

    /** What the path of build output holds, so that most files are told apart at once. */
    private static final List<String> NAMES = List.of("target", "build");

    private BuildOutput() {}

    /** The identical source of a file; empty outside of build output, and where the build changed the file. */
    static Optional<Path> source(Path file) {
        return place(file, OUTPUTS).flatMap(place -> identical(file, place.sources(), place.name()));
    }

    /** Where the source of a file in build output is to be looked for, and the name of the file in there. */
    private record Place(Path sources, Path name) {}

    private static Optional<Place> place(Path file, List<Path> outputs) {
        String text = file.toString();
        if (NAMES.stream().noneMatch(text::contains)) {
            return Optional.empty();
        }
        for (Path folder = file.getParent(); folder != null; folder = folder.getParent()) {
            Path here = folder;
            Optional<Place> place = outputs.stream()
                    .filter(here::endsWith)
                    .findFirst()
                    .map(output -> new Place(above(here, output.getNameCount()).resolve("src"), here.relativize(file)));
            if (place.isPresent()) {
                return place;
            }
        }
        return Optional.empty();
    }

    /** The source of a class; empty outside of build output, and where no source has its name. */
    static Optional<Path> javaSource(Path classFile, String sourceName) {
        return place(classFile, CLASSES)
                .flatMap(place ->
                        inSets(place.sources(), "java", place.name().resolveSibling(sourceName), Files::isRegularFile));
    }

    private static Path above(Path folder, int levels) {
        return folder.resolve("../".repeat(levels)).normalize();
    }

    private static Optional<Path> identical(Path file, Path sources, Path name) {
        return Files.isRegularFile(file)
                ? inSets(sources, "resources", name, candidate -> isCopy(file, candidate))
                : Optional.empty();
    }

    /** In one of the sets of sources, such as {@code main} and {@code test}. */
    private static Optional<Path> inSets(Path sources, String kind, Path name, Predicate<Path> wanted) {
        if (!Files.isDirectory(sources)) {
            return Optional.empty();
        }
        try (DirectoryStream<Path> sets = Files.newDirectoryStream(sources)) {
            return StreamSupport.stream(sets.spliterator(), false)
                    .sorted()
                    .map(set -> set.resolve(kind).resolve(name))
                    .filter(wanted)
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
