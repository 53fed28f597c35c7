package io.migratetest.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemException;
import io.migratetest.revision.RevisionGraph;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A project in a folder of its own, which is also the working directory. */
record Project(Path root) {

    Project file(String name, String text) {
        return file(name, text.getBytes(UTF_8));
    }

    Project file(String name, byte[] bytes) {
        try {
            Path file = root.resolve(name);
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
            return this;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    RevisionSource open(String location) {
        return RevisionSources.open(find(location), Optional.empty());
    }

    RevisionSource open(String location, String format) {
        return RevisionSources.open(find(location), Optional.of(format));
    }

    RevisionGraph read(String location) {
        return open(location).read();
    }

    List<String> titles(String location) {
        return read(location).revisions().stream()
                .map(revision -> revision.title())
                .toList();
    }

    Folder find(String location) {
        return new Locations(root, Project.class.getClassLoader()).find(location);
    }

    /** What is printed when reading is refused. */
    String refusal(String location) {
        return refusal(() -> read(location));
    }

    static String refusal(Runnable reading) {
        try {
            reading.run();
        } catch (ProblemException refused) {
            return refused.problems().stream().map(Problem::render).collect(joining("\n"));
        }
        throw new AssertionError("nothing was refused");
    }
}
