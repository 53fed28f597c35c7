package io.migratetest.database;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the data of a server that we start lies on. */
enum Storage {
    /** Four times faster, but small. */
    MEMORY,
    DISK;

    private static final Path SHARED_MEMORY = Path.of("/dev/shm");
    private static final long ENOUGH = 1L << 30;

    /** Memory where it has room for a gigabyte that takes at most half of what this process and its container may use. */
    static Storage best() {
        return Files.isWritable(SHARED_MEMORY) && freeSharedMemory() >= ENOUGH && memoryAllowsIt() ? MEMORY : DISK;
    }

    /** The limit of the control group counts, where there is one. */
    static boolean memoryAllowsIt() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getTotalMemorySize() / 2 >= ENOUGH;
    }

    private static long freeSharedMemory() {
        try {
            return Files.getFileStore(SHARED_MEMORY).getUsableSpace();
        } catch (IOException e) {
            throw new UncheckedIOException("the room in " + SHARED_MEMORY + " cannot be told", e);
        }
    }

    /** The folder of the machine in which our own is made. */
    Path shared() {
        return this == MEMORY ? SHARED_MEMORY : Path.of(System.getProperty("java.io.tmpdir"));
    }

    /** For remarks: {@code data in memory}. */
    String remark() {
        return this == MEMORY ? "data in memory" : "data on disk";
    }
}
