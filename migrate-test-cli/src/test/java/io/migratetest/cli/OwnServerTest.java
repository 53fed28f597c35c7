package io.migratetest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.migratetest.database.Database;
import io.migratetest.database.DatabaseProviders;
import io.migratetest.database.DatabaseServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs on a server given by its address, which each test may do with as it likes. */
class OwnServerTest {

    private static final String PROJECTS = "src/test/resources/projects/";
    private static final Pattern ADDRESS = Pattern.compile("jdbc {2}(jdbc:\\S+)");

    private final DatabaseServer server = DatabaseProviders.parse("embedded").start();
    private String url = "";

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void findTheAddress() {
        try (Database database = server.createDatabase()) {
            url = database.jdbcUrl().replaceFirst("/migratetest_\\w+", "/postgres");
        }
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void keeps_the_database_of_the_last_failure_until_it_is_cleaned()
            throws SQLException, IOException, InterruptedException {
        Process process = start("verify", "--database", url, "--keep", "--revision", "0002", PROJECTS + "faulty");
        assertThat(process.waitFor()).isEqualTo(1);
        Matcher address = ADDRESS.matcher(printed());
        assertThat(address.find()).isTrue();
        String kept = address.group(1);
        String name = kept.replaceAll(".*/|\\?.*", "");

        assertThat(printed()).endsWith("""
                kept the database of 0002 add email as the failure left it
                  jdbc  %s
                  psql  psql '%s'
                """.formatted(kept, kept.replace("jdbc:", "")));
        assertThat(question(kept, "SELECT to_regclass('users_seq')")).isEqualTo("users_seq");
        assertThat(Run.of("clean", "--database", url)).isEqualTo(new Run(0, "dropped %s\n".formatted(name), ""));
        assertThat(Run.of("clean", "--database", url)).isEqualTo(new Run(0, "nothing was left behind\n", ""));
    }

    @Test
    void refuses_changes_that_other_databases_of_the_server_would_feel() throws SQLException {
        Run run = Run.of("verify", "--database", url, PROJECTS + "roles");

        assertThat(run.status()).isEqualTo(3);
        assertThat(run.out()).contains("  reversible         0001 create users\n", """
                revision '0002 create reader' changes roles or tablespaces of a server that is somebody's
                  at  src/test/resources/projects/roles/0002_create_reader.up.sql:1
                  so  databases that have nothing to do with the migrations would change, too
                  help: use a server that migrate-test starts, or allow it: --allow-cluster-changes
                """);
        assertThat(question(url, "SELECT count(*) FROM pg_roles WHERE rolname = 'migrate_test_reader'"))
                .isEqualTo("0");
    }

    @Test
    void stops_at_a_script_that_has_committed_such_a_change_by_itself() {
        Run run = Run.of("verify", "--database", url, PROJECTS + "committed-roles");

        assertThat(run.status()).isEqualTo(3);
        assertThat(run.out()).contains("""
                revision '0001 create reader' changes roles or tablespaces of a server that is somebody's
                  at    src/test/resources/projects/committed-roles/0001_create_reader.up.sql:1
                  so    databases that have nothing to do with the migrations would change, too
                  left  what the script did is committed: take it back by hand
                """);
    }

    @Test
    void makes_changes_that_other_databases_of_the_server_would_feel_if_that_is_allowed() {
        Run run = Run.of("verify", "--database", url, "--allow-cluster-changes", PROJECTS + "roles");

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("  reversible         0002 create reader\n");
    }

    @Test
    void reports_what_was_proven_when_the_server_dies() throws IOException {
        Path json = folder.resolve("report.json");
        Run run = Run.of("verify", "--database", url, "--report", "json=" + json, PROJECTS + "deadly");

        assertThat(run.status()).isEqualTo(3);
        assertThat(run.out())
                .startsWith("""
                migrate-test VERSION
                  database    PostgreSQL VERSION (server)
                  migrations  src/test/resources/projects/deadly (golang-migrate)

                  reversible         0001 create users

                the connection to the database was lost
                """)
                .contains("  revision  0002 kill the server\n")
                .endsWith("""
                1 revision in TIME: 1 reversible
                incomplete: the run ended before every revision was checked
                """);
        JsonNode report = new ObjectMapper().readTree(Files.readString(json));
        assertThat(report.get("outcome").asText()).isEqualTo("incomplete");
        assertThat(report.at("/problem/code").asText()).isEqualTo("database-lost");
        assertThat(report.get("revisions")).hasSize(1);
    }

    @Test
    void reports_what_was_proven_when_the_user_ends_it() throws IOException, InterruptedException {
        Process process = start("verify", "--database", url, PROJECTS + "sleeping");
        Awaitility.await()
                .atMost(1, TimeUnit.MINUTES)
                .until(() -> question(
                                url,
                                "SELECT count(*) FROM pg_stat_activity WHERE query LIKE 'SELECT pg_sleep%' AND state = 'active'")
                        .equals("1"));
        new ProcessBuilder("kill", "-INT", String.valueOf(process.pid()))
                .start()
                .waitFor();

        assertThat(process.waitFor()).isEqualTo(130);
        assertThat(printed()).isEqualTo("""
                migrate-test VERSION
                  database    PostgreSQL VERSION (server)
                  migrations  src/test/resources/projects/sleeping (golang-migrate)

                  reversible         0001 create users

                the run was ended by the user
                  so  1 of 2 revisions were checked

                1 revision in TIME: 1 reversible
                incomplete: the run ended before every revision was checked
                """);
    }

    /** The program in a JVM of its own, as far as the end of that JVM matters. */
    private Process start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectOutput(folder.resolve("printed.txt").toFile())
                .redirectErrorStream(true)
                .start();
    }

    private String printed() throws IOException {
        return Run.normalised(Files.readString(folder.resolve("printed.txt")));
    }

    private static String question(String address, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(address);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
