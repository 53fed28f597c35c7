package io.migratetest.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** On memory file systems that are too small, each seen by one JVM only; making them takes root. */
class FullDiskTest {

    private Path folder;

    @BeforeEach
    void may_mount() throws IOException {
        assumeTrue(Storage.best() == Storage.MEMORY);
        assumeTrue(Command.run(List.of("unshare", "-m", "mount", "-t", "tmpfs", "none", "/mnt"))
                .succeeded());
        folder = OwnFolder.in(Storage.MEMORY.shared());
    }

    @Test
    void a_server_that_finds_no_room_in_memory_starts_over_on_disk_and_says_so() throws IOException {
        assertThat(filledUp("8m"))
                .containsExactly("PostgreSQL 18.6 (embedded, data on disk because memory had no space left)");
    }

    @Test
    void a_server_that_runs_out_of_room_says_that_this_is_the_cause() throws IOException {
        assertThat(filledUp("100m"))
                .containsExactly("PostgreSQL 18.6 (embedded, data in memory)", "database-disk-full");
    }

    @Test
    void a_run_that_needs_more_room_than_memory_has_starts_over_on_disk() throws IOException {
        assertThat(run(JvmThatVerifiesManyRows.class, "100m")).containsExactly("reversible", "started-over");
    }

    private List<String> filledUp(String size) throws IOException {
        return run(JvmThatFillsItsServer.class, size);
    }

    private List<String> run(Class<?> main, String size) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                "unshare",
                "-m",
                "sh",
                "-c",
                "mount -t tmpfs -o size=" + size + " none " + folder + " && exec \"$0\" \"$@\""));
        command.addAll(Jvm.running(main));
        Process jvm = new ProcessBuilder(command).start();
        String output = new String(jvm.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(jvm.onExit().join().exitValue()).isZero();
        return output.lines().toList();
    }
}
