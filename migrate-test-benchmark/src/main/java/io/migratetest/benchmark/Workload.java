package io.migratetest.benchmark;

import io.migratetest.MigrationProject;
import io.migratetest.revision.Revision;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Revisions to be measured, read as a user's are.
 *
 * @param chain what they are called in reports: the name of a chain, or a folder
 * @param preparation how many of the first revisions are not counted
 */
record Workload(String chain, MigrationProject project, int preparation) {

    /** A chain that is made up, with that many revisions that count. */
    static Workload of(Chain chain, int revisions) {
        List<Migration> migrations = new ArrayList<>(chain.preparation());
        int preparation = migrations.size();
        IntStream.rangeClosed(1, revisions).mapToObj(chain::revision).forEach(migrations::add);
        return new Workload(chain.name(), written(migrations), preparation);
    }

    /** All the migrations of a folder. */
    static Workload of(String folder, Optional<String> format) {
        return new Workload(folder, MigrationProject.open(folder, format), 0);
    }

    /** Parents first. */
    List<Revision> revisions() {
        return project.selected();
    }

    /** How many revisions count. */
    int size() {
        return revisions().size() - preparation;
    }

    /** The files are needed until they are read, and no longer. */
    private static MigrationProject written(List<Migration> migrations) {
        try {
            Path folder = Files.createTempDirectory("migrate-test-benchmark");
            try {
                write(migrations, folder);
                return MigrationProject.open(folder.toString(), Optional.of("golang-migrate"));
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the chain cannot be written to a temporary folder", e);
        }
    }

    private static void write(List<Migration> migrations, Path folder) throws IOException {
        for (int i = 0; i < migrations.size(); i++) {
            Migration migration = migrations.get(i);
            String name = "%05d_%s".formatted(i + 1, migration.name());
            Files.writeString(folder.resolve(name + ".up.sql"), migration.up());
            Files.writeString(folder.resolve(name + ".down.sql"), migration.down());
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
