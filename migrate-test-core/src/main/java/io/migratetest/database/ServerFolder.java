package io.migratetest.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The folder of one embedded server; the JVM that owns it holds a lock, so that a later one can tell when it was left behind. */
final class ServerFolder {

    private static final String LOCK = ".lock";
    private static final int PATIENCE_SECONDS = 10;

    /** Closing any channel of a locked file gives up the lock, so a JVM must know its own ones without opening them. */
    private static final String OWN = "server-" + ProcessHandle.current().pid() + "-";

    private final Path path;
    private final FileChannel lock;

    private ServerFolder(Path lockFile, FileChannel lock) {
        this.path = Path.of(lockFile.toString().replaceFirst("\\.lock$", ""));
        this.lock = lock;
    }

    /** The lock comes first, so that the folder never stands without it. */
    static ServerFolder create(Path parent) throws IOException {
        Path lockFile = Files.createTempFile(parent, OWN, LOCK);
        FileChannel lock = FileChannel.open(lockFile, StandardOpenOption.WRITE);
        lock.lock();
        ServerFolder folder = new ServerFolder(lockFile, lock);
        Files.createDirectory(folder.path, OwnFolder.privately(parent));
        return folder;
    }

    /** Ends the servers whose JVM was killed, and deletes their folders. A server that was kept stays for as long as it runs. */
    static void deleteAbandoned(Path parent) throws IOException {
        for (Path lockFile : othersLockFiles(parent)) {
            // Made again if its owner, or another JVM that clears up, has deleted it by now.
            try (FileChannel channel =
                    FileChannel.open(lockFile, StandardOpenOption.WRITE, StandardOpenOption.CREATE)) {
                if (channel.tryLock() != null) {
                    new ServerFolder(lockFile, channel).deleteUnlessKept();
                }
            }
        }
    }

    private static List<Path> othersLockFiles(Path parent) throws IOException {
        try (Stream<Path> files = Files.list(parent)) {
            return files.filter(file -> file.toString().endsWith(LOCK))
                    .filter(file -> !file.getFileName().toString().startsWith(OWN))
                    .toList();
        }
    }

    private void deleteUnlessKept() throws IOException {
        Optional<ProcessHandle> postmaster = postmaster();
        if (postmaster.isPresent() && Files.exists(keptMark())) {
            return;
        }
        postmaster.ifPresent(ServerFolder::end);
        delete();
    }

    /** Asked to end, a server gives back its shared memory; without clients, as here, it ends at once. */
    private static void end(ProcessHandle postmaster) {
        postmaster.destroy();
        postmaster
                .onExit()
                .completeOnTimeout(postmaster, PATIENCE_SECONDS, TimeUnit.SECONDS)
                .join();
        postmaster.destroyForcibly();
        postmaster.onExit().join();
    }

    Path path() {
        return path;
    }

    Path data() {
        return path.resolve("data");
    }

    Path log() {
        return path.resolve("log");
    }

    /** What the server logged so far. */
    String logged() throws IOException {
        return Files.exists(log()) ? Files.readString(log()) : "";
    }

    /** The server's main process, if it runs. */
    Optional<ProcessHandle> postmaster() throws IOException {
        Path file = data().resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        long number = Long.parseLong(Files.readAllLines(file).get(0).strip());
        // After a crash the number may have gone to another process.
        return ProcessHandle.of(number)
                .filter(process -> process.info().command().orElse("").contains("postgres"));
    }

    private Path keptMark() {
        return path.resolve("kept");
    }

    void keep() throws IOException {
        Files.createFile(keptMark());
        lock.close();
    }

    void delete() throws IOException {
        if (Files.exists(path)) {
            OwnFolder.delete(path);
        }
        Files.deleteIfExists(path.resolveSibling(path.getFileName() + LOCK));
        lock.close();
    }
}
