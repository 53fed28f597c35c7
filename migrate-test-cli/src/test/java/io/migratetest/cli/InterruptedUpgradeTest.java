package io.migratetest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.migratetest.database.Database;
import io.migratetest.database.DatabaseServers;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Ctrl-C, by the signal itself, in a JVM of its own. */
@EnabledOnOs(OS.LINUX)
class InterruptedUpgradeTest {

    private final Database database = DatabaseServers.shared(Run.EMBEDDED).createDatabase();

    @TempDir
    private Path folder = Path.of("");

    @AfterEach
    void drop_the_database() {
        database.close();
    }

    @Test
    @Timeout(120)
    void rolls_the_revision_back_and_says_so_and_the_next_run_goes_on() throws Exception {
        write("0001", "", "CREATE TABLE one ();");
        write("0002", "0001", "CREATE TABLE two ();\nSELECT pg_sleep(600);");
        write("0003", "0002", "CREATE TABLE three ();");

        Process upgrade = start();
        Awaitility.await()
                .until(() -> count("SELECT count(*) FROM pg_stat_activity WHERE query LIKE '%pg_sleep(600)%'"
                                + " AND pid <> pg_backend_pid() AND state = 'active' AND datname = current_database()")
                        == 1);
        Process kill = new ProcessBuilder("kill", "-INT", String.valueOf(upgrade.pid())).start();
        assertThat(kill.waitFor()).isZero();

        assertThat(upgrade.waitFor(1, TimeUnit.MINUTES)).isTrue();
        try (BufferedReader said = upgrade.inputReader(StandardCharsets.UTF_8)) {
            assertThat(said.lines()).containsExactly("""
                    1 of 3  upgrading 0001 step 0001
                    2 of 3  upgrading 0002 step 0002
                    upgrading 0002 'step 0002' was cancelled
                      at         %s:5:1
                      server     canceling statement due to user request (SQLSTATE 57014)
                      statement  SELECT pg_sleep(600)
                      done       0001 step 0001
                      not run    0003 step 0003
                      help: run it again: it goes on where the database is""".formatted(folder.resolve("0002.up.sql"))
                    .split("\n"));
        }
        assertThat(upgrade.exitValue()).isEqualTo(130);
        assertThat(count("SELECT count(*) FROM pg_tables WHERE schemaname = 'public'"))
                .isEqualTo(1);

        write("0002", "0001", "CREATE TABLE two ();");
        assertThat(Run.of(arguments().toArray(String[]::new)).out())
                .isEqualTo("2 revisions applied; the database is at 0003 step 0003\n");
    }

    /** Whoever runs the tests may have been told to ignore the signal, and what it starts would then ignore it, too. */
    private Process start() throws IOException {
        List<String> java = List.of(
                "env",
                "--default-signal=INT",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName());
        return new ProcessBuilder(
                        Stream.concat(java.stream(), arguments().stream()).toList())
                .redirectErrorStream(true)
                .start();
    }

    private List<String> arguments() {
        return List.of("upgrade", "head", "-l", folder.toString(), "--url", database.jdbcUrl());
    }

    private void write(String id, String parents, String up) throws IOException {
        String header = "-- revision: %1$s\n-- parents: %2$s\n-- message: step %1$s\n".formatted(id, parents);
        Files.writeString(folder.resolve(id + ".up.sql"), header + up);
    }

    private long count(String query) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}
