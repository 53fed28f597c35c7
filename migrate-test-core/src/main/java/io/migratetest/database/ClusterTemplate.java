package io.migratetest.database;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;

/**
 * A cluster as {@code initdb} made it once: the next server begins with a copy of its files, in a fraction of the time.
 *
 * @param folder is there if it was made
 */
record ClusterTemplate(Path folder) {

    /** That of an installation and the options of {@code initdb}. */
    static ClusterTemplate of(Installation installation, List<String> options) {
        String name = installation.folder().getFileName() + "-cluster-" + Integer.toHexString(options.hashCode());
        return new ClusterTemplate(installation.folder().resolveSibling(name));
    }

    boolean exists() {
        return Files.isDirectory(folder);
    }

    /**
     * Copies it.
     *
     * @param data where a server is to begin; not there yet
     * @throws OutOfSpaceException if there is no room
     */
    void copyTo(Path data, ServerUser user) throws IOException {
        try {
            copy(folder, data, user);
        } catch (IOException e) {
            String reason = String.valueOf(e.getMessage());
            throw reason.contains(OutOfSpaceException.TEXT) ? new OutOfSpaceException(reason) : e;
        }
    }

    /** Keeps a cluster that was just made, and of which no server has run. If that fails, the next server takes as long to begin as this one. */
    void keep(Path data) {
        try {
            Path unfinished = Files.createTempDirectory(folder.resolveSibling("."), "copying-");
            try {
                copy(data, unfinished.resolve(data.getFileName()), ServerUser.OF_THIS_PROCESS);
                OwnFolder.publish(unfinished.resolve(data.getFileName()), folder);
            } finally {
                OwnFolder.delete(unfinished);
            }
        } catch (IOException nothingKept) {
            // As when there was no place for it.
        }
    }

    private static void copy(Path source, Path target, ServerUser user) throws IOException {
        Files.walkFileTree(source, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes)
                    throws IOException {
                return copied(directory);
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                return copied(file);
            }

            private FileVisitResult copied(Path path) throws IOException {
                Path copy = target.resolve(source.relativize(path).toString());
                Files.copy(path, copy, StandardCopyOption.COPY_ATTRIBUTES);
                user.own(copy);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
