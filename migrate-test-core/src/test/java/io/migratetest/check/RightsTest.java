package io.migratetest.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.migratetest.MigrationProject;
import io.migratetest.database.Database;
import io.migratetest.database.DatabaseProviders;
import io.migratetest.database.DatabaseServer;
import io.migratetest.report.Colour;
import io.migratetest.report.Reporters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Round trips on somebody's server, by a role that may create databases and nothing else. */
class RightsTest {

    private static DatabaseServer server;
    private static DatabaseServer others;

    @TempDir
    Path folder;

    @BeforeAll
    static void make_a_role() throws SQLException {
        server = DatabaseProviders.parse(System.getProperty("migratetest.database", "embedded"))
                .start();
        try (Database database = server.createDatabase();
                Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE ROLE maker LOGIN CREATEDB; CREATE ROLE team; GRANT team TO maker");
            others = DatabaseProviders.parse(database.jdbcUrl()
                            .replaceAll("user=[^&]*", "user=maker")
                            .replace(database.name(), "postgres"))
                    .start();
        }
    }

    @AfterAll
    static void stop() {
        others.close();
        server.close();
    }

    @Test
    void prove_what_the_role_may_see_and_name_the_rest() throws IOException {
        revision("0001", """
                CREATE SCHEMA app;
                CREATE TABLE app.plain (id serial); INSERT INTO app.plain DEFAULT VALUES;
                CREATE TABLE app.secrets (id serial); INSERT INTO app.secrets DEFAULT VALUES;
                REVOKE ALL ON app.secrets, app.secrets_id_seq FROM CURRENT_USER;
                CREATE TABLE app.forced (id int); INSERT INTO app.forced VALUES (1);
                ALTER TABLE app.forced ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
                GRANT CREATE ON SCHEMA app TO team;
                CREATE TABLE app.shared (id serial); INSERT INTO app.shared DEFAULT VALUES; ALTER TABLE app.shared OWNER TO team;
                """, "DROP SCHEMA app CASCADE");
        revision("0002", "ALTER TABLE app.secrets ADD note text", "SELECT 1");
        revision(
                "0003",
                "INSERT INTO app.shared DEFAULT VALUES; CREATE VIEW app.v AS SELECT 1 AS one; ALTER VIEW app.v OWNER TO team",
                "DROP VIEW app.v; DELETE FROM app.shared WHERE id = 2");
        revision("0004", "BEGIN; SET ROLE team; CREATE TABLE app.t (); COMMIT", "DROP TABLE app.t");

        Verification verification = MigrationProject.open(folder.toString(), Optional.of("golang-migrate"))
                .verify(others, result -> {});

        assertThat(verification.interruption()).isEmpty();
        assertThat(verification.revisions())
                .extracting(RevisionResult::verdict)
                .containsExactly(Verdict.REVERSIBLE, Verdict.UNCLEAN, Verdict.REVERSIBLE, Verdict.REVERSIBLE);
        StringBuilder report = new StringBuilder();
        Reporters.text(Colour.OFF).write(verification, report);
        assertThat(report).contains("""

                not compared, since the role has no right to see it:
                  position of sequence app.secrets_id_seq: no SELECT privilege
                  rows of table app.forced: row level security hides some
                  rows of table app.secrets: no SELECT privilege

                4 revisions in""");
    }

    private void revision(String id, String up, String down) throws IOException {
        Files.writeString(folder.resolve(id + "_step.up.sql"), up);
        Files.writeString(folder.resolve(id + "_step.down.sql"), down);
    }
}
