package io.migratetest.source;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The project that a location belongs to, told by the files that lie in it and in the folders above it.
 *
 * @param marker the nearest file that tells which tools a project uses, if there is one
 */
record Surroundings(Optional<String> marker) {

    static final Set<String> RUST = Set.of("Cargo.toml", "sqlx.toml", ".sqlx", "diesel.toml");
    private static final List<String> MARKERS =
            List.of("sqlx.toml", ".sqlx", "diesel.toml", "Cargo.toml", "go.mod", "config.yaml");

    /** What is known inside a jar. */
    static Surroundings unknown() {
        return new Surroundings(Optional.empty());
    }

    /** Looks upwards as far as the root of the repository. */
    static Surroundings of(Path folder) {
        for (Path each = folder; each != null; each = each.getParent()) {
            Path here = each;
            Optional<String> marker = MARKERS.stream()
                    .filter(name -> Files.exists(here.resolve(name)))
                    .findFirst();
            if (marker.isPresent() || Files.exists(here.resolve(".git"))) {
                return new Surroundings(marker);
            }
        }
        return unknown();
    }

    boolean isOneOf(Collection<String> names) {
        return marker.filter(names::contains).isPresent();
    }
}
