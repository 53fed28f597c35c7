package io.migratetest.run;

import static io.migratetest.TestRevisions.bare;
import static io.migratetest.TestRevisions.chain;
import static io.migratetest.TestRevisions.revision;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.migratetest.MigrationProject;
import io.migratetest.TestServer;
import io.migratetest.database.Database;
import io.migratetest.problem.Location;
import io.migratetest.revision.Revision;
import io.migratetest.revision.RevisionGraph;
import io.migratetest.revision.Section;
import io.migratetest.schema.SchemaComparison;
import io.migratetest.snapshot.SchemaReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OfflineScriptTest {

    @TempDir
    private Path folder;

    @Test
    void prints_each_revision_as_a_transaction_with_its_records() {
        RevisionGraph graph = chain(
                revision("1", "CREATE TABLE one ();", "DROP TABLE one;"),
                bare("2", "CREATE INDEX CONCURRENTLY two ON one (a);", "DROP INDEX CONCURRENTLY two;"));

        assertThat(upgrade(graph, "1:head"))
                .containsSubsequence(
                        "-- upgrading 2, 2.up.sql:1",
                        "CREATE INDEX CONCURRENTLY two ON one (a);",
                        "BEGIN;",
                        "DELETE FROM migrate_test.version WHERE revision IN ('1');",
                        "INSERT INTO migrate_test.version VALUES ('2') ON CONFLICT DO NOTHING;",
                        "COMMIT;");
        assertThat(upgrade(graph, "1"))
                .containsSubsequence("-- upgrading 1, 1.up.sql:1", "BEGIN;", "CREATE TABLE one ();", "COMMIT;");
        assertThat(upgrade(graph, "head:head")).noneMatch(line -> line.startsWith("-- upgrading"));
    }

    @Test
    void refuses_what_is_no_sql() {
        Revision foreign = new Revision(
                "1",
                "",
                List.of(),
                Section.foreign(Location.of("one.py", 3), database -> Optional.empty()),
                Optional.empty(),
                List.of());

        assertThatThrownBy(() -> upgrade(chain(foreign), "head")).hasMessage("""
                1 is more than SQL, so that it cannot be printed
                  at  one.py:3
                  help: run it on a database, or let its own tool print it""");
    }

    @Test
    void prints_a_stamp() {
        List<String> lines = new ArrayList<>();
        new OfflineScript(chain(revision("1", "SELECT 1;", "SELECT 1;")), lines::add).stamp("head");

        assertThat(lines)
                .containsSubsequence(
                        "DELETE FROM migrate_test.version;", "INSERT INTO migrate_test.version VALUES ('1');");
    }

    @Test
    void keeps_the_books_where_it_is_told() {
        List<String> lines = new ArrayList<>();
        RevisionGraph graph = chain(revision("1", "SELECT 1;", "SELECT 1;"));
        OfflineScript script = new OfflineScript(graph, new OwnTables("Ops", "version", "ran"), lines::add);

        script.upgrade("head");
        script.stamp("head");
        script.ensureVersionTable();

        assertThat(String.join("\n", lines))
                .contains("CREATE SCHEMA IF NOT EXISTS \"Ops\";")
                .contains("CREATE TABLE IF NOT EXISTS \"Ops\".version (revision text PRIMARY KEY);")
                .contains("CREATE TABLE IF NOT EXISTS \"Ops\".ran (")
                .contains("INSERT INTO \"Ops\".version VALUES ('1') ON CONFLICT DO NOTHING;")
                .contains("INSERT INTO \"Ops\".ran (revision,")
                .contains("DELETE FROM \"Ops\".version;")
                .doesNotContain("migrate_test");
    }

    /** With {@code psql}, as people run it; of the other examples some upgrade fails on purpose, or is no SQL. */
    @Tag("tools")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "quickstart/src/main/resources/db/migration",
                "sqitch/flipr",
                "mybatis/migrations",
                "data-migrations/src/main/resources/db/migration",
                "jpa-drift/src/main/resources/clean",
                "jpa-drift/src/main/resources/drifted"
            })
    void gives_the_schema_that_a_run_gives(String example) throws SQLException, IOException, InterruptedException {
        MigrationProject project = MigrationProject.open("../examples/" + example, Optional.empty());
        try (Database offline = TestServer.shared().createDatabase();
                Database online = TestServer.shared().createDatabase()) {
            psql(offline, upgrade(project.revisions(), "head"));
            project.on(online).upgrade("head");

            try (Connection first = offline.connect();
                    Connection second = online.connect()) {
                assertThat(SchemaComparison.compare(SchemaReader.read(first), SchemaReader.read(second)))
                        .isEmpty();
            }
            assertThat(project.on(offline).current())
                    .isEqualTo(project.on(online).current());
            assertThat(project.on(offline).edited()).isEmpty();
            assertThat(project.on(offline).upgrade("head")).isEmpty();
        }
    }

    private void psql(Database database, List<String> script) throws IOException, InterruptedException {
        Path file = Files.write(folder.resolve("offline.sql"), script);
        Process psql = new ProcessBuilder(
                        "psql",
                        "-X",
                        "-q",
                        "-v",
                        "ON_ERROR_STOP=1",
                        "-f",
                        file.toString(),
                        database.jdbcUrl().substring("jdbc:".length()))
                .redirectErrorStream(true)
                .start();
        String said = new String(psql.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(psql.waitFor()).as(said).isZero();
    }

    private static List<String> upgrade(RevisionGraph graph, String range) {
        List<String> lines = new ArrayList<>();
        new OfflineScript(graph, lines::add).upgrade(range);
        return lines;
    }
}
