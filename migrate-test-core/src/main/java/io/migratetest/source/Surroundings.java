package io.migratetest.source;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The project that a location belongs to, told by the files that lie in it and in the folders above it.
 *
 * @param marker the nearest file that tells which tools a project uses, if there is one
 * @param siblings lists the files of the folder that has a name and lies beside the location; none if there is no such folder
 */
record Surroundings(Optional<String> marker, Function<String, List<SourceFile>> siblings) {

    static final Set<String> RUST = Set.of("Cargo.toml", "sqlx.toml", ".sqlx", "diesel.toml");
    private static final List<String> MARKERS =
            List.of("sqlx.toml", ".sqlx", "diesel.toml", "Cargo.toml", "go.mod", "config.yaml");

    /** What is known inside a jar. */
    static Surroundings unknown() {
        return new Surroundings(Optional.empty(), name -> List.of());
    }

    /**
     * Looks upwards as far as the root of the repository.
     *
     * @param shown how the path of a file is shown
     */
    static Surroundings of(Path folder, Function<Path, String> shown) {
        return new Surroundings(marker(folder), name -> {
            Path sibling = folder.resolveSibling(name);
            return Files.isDirectory(sibling) ? FolderListing.of(sibling, shown) : List.of();
        });
    }

    private static Optional<String> marker(Path folder) {
        for (Path each = folder; each != null; each = each.getParent()) {
            Path here = each;
            Optional<String> marker = MARKERS.stream()
                    .filter(name -> Files.exists(here.resolve(name)))
                    .findFirst();
            if (marker.isPresent() || Files.exists(here.resolve(".git"))) {
                return marker;
            }
        }
        return Optional.empty();
    }

    boolean isOneOf(Collection<String> names) {
        return marker.filter(names::contains).isPresent();
    }
}
