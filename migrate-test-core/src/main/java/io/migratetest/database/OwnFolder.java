package io.migratetest.database;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;

/** Folders of ours in places that all users share. */
final class OwnFolder {

    private OwnFolder() {}

    /**
     * The folder of this user in a shared place, made if it is not there.
     *
     * @throws IOException if somebody else owns it
     */
    static Path in(Path shared) throws IOException {
        String user = System.getProperty("user.name");
        Path folder = shared.resolve("migrate-test-" + user.replaceAll("[^A-Za-z0-9._-]", "_"));
        Files.createDirectories(folder);
        Path probe = Files.createTempFile(folder, "owner-", "");
        boolean own = Files.getOwner(folder).equals(Files.getOwner(probe));
        Files.delete(probe);
        if (!own) {
            throw new IOException("the folder '" + folder + "' belongs to " + Files.getOwner(folder));
        }
        openToReaders(folder);
        return folder;
    }

    /** Attributes for a new folder that only its owner may enter. */
    static FileAttribute<?>[] privately(Path parent) {
        return hasPermissions(parent)
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
                }
                : new FileAttribute<?>[0];
    }

    private static boolean hasPermissions(Path folder) {
        return folder.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    /** Lets an unprivileged user come through, which a restrictive umask would forbid. */
    static void openToReaders(Path folder) throws IOException {
        if (hasPermissions(folder)) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    /** Gives a folder its final name once it is complete; several JVMs may do so at once. */
    static void publish(Path unfinished, Path folder) throws IOException {
        try {
            Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException | DirectoryNotEmptyException e) {
            // Another JVM was faster; what it made is the same.
            delete(unfinished);
        }
    }

    /** Deletes a folder with all that is in it. */
    static void delete(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException failure)
                    throws IOException {
                if (failure != null) {
                    throw failure;
                }
                Files.delete(directory);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
