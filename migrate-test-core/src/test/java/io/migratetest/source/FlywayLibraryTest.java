package io.migratetest.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import io.migratetest.TestServer;
import io.migratetest.check.RevisionResult;
import io.migratetest.check.RoundTripCheck;
import io.migratetest.revision.Revision;
import io.migratetest.revision.RevisionGraph;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Where migrations in Java or callbacks lie in the location, Flyway itself runs the upgrades. */
class FlywayLibraryTest {

    private static final String PRODUCTS = "classpath:io/migratetest/source/products";

    private static RevisionGraph read() {
        return RevisionSources.open(PRODUCTS, Optional.empty()).read();
    }

    /** {@code ID VERDICT} of each revision, each with what failed below it. */
    private static List<String> roundTrip(RevisionGraph graph) {
        List<String> told = new ArrayList<>();
        try (RoundTripCheck check = new RoundTripCheck(TestServer.shared(), graph)) {
            for (Revision revision : graph.revisions()) {
                RevisionResult result = check.result(revision);
                told.add(revision.id() + " " + result.verdict().text());
                result.steps().all().stream()
                        .flatMap(step -> step.failure().stream())
                        .forEach(failure -> told.add(failure.problem("refused").render()));
            }
            assertThat(check.provePath()).isEmpty();
        }
        return told;
    }

    @Test
    void reads_migrations_in_java_among_those_in_sql() {
        assertThat(read().revisions())
                .extracting(Revision::title)
                .containsExactly(
                        "1 create products",
                        "2 Add price",
                        "3 Refused by the server",
                        "4 Refuses",
                        "5 refused too",
                        "R__views");
    }

    @ParameterizedTest
    @EnumSource
    void runs_them_one_by_one_with_callbacks_and_takes_them_back_with_undo_scripts(FlywayLine line) throws Exception {
        assertThat(line.call(() -> roundTrip(read())))
                .containsExactly(
                        "1 reversible",
                        "2 reversible",
                        "3 upgrade-failed",
                        """
                        refused
                          at     target/test-classes/io/migratetest/source/products/V3__Refused_by_the_server.class
                          error  table "missing" does not exist (SQLSTATE 42P01)""",
                        "4 upgrade-failed",
                        """
                        refused
                          at     target/test-classes/io/migratetest/source/products/V4__Refuses.class
                          error  no prices are known""",
                        "5 upgrade-failed",
                        """
                        refused
                          at     src/test/resources/io/migratetest/source/products/V5__refused_too.sql:2
                          error  table "missing" does not exist (SQLSTATE 42P01)""",
                        "R__views reupgrade-failed",
                        """
                        refused
                          at     src/test/resources/io/migratetest/source/products/R__views.sql:1
                          error  relation "product_ids" already exists (SQLSTATE 42P07)""");
    }

    @Test
    void may_run_on_several_databases_at_the_same_time() {
        RevisionGraph graph = read();

        List<List<String>> told =
                Stream.of(graph, graph)
                        .map(each -> CompletableFuture.supplyAsync(() -> roundTrip(each)))
                        .toList()
                        .stream()
                        .map(CompletableFuture::join)
                        .toList();

        assertThat(told.get(0)).isEqualTo(told.get(1)).contains("1 reversible", "2 reversible", "4 upgrade-failed");
    }

    @Nested
    class WithCallbacks {

        @TempDir
        private Path root;

        @Test
        void lets_flyway_run_migrations_that_are_all_sql() {
            Project project = new Project(root)
                    .file("db/beforeEachMigrate.sql", "CREATE TABLE IF NOT EXISTS audit (version text);")
                    .file("db/callbacks/afterEachMigrate__note.sql", "INSERT INTO audit VALUES ('${Version}');")
                    .file("db/V1__users.sql", "CREATE TABLE users ();")
                    .file("db/U1__users.sql", "DROP TABLE users, audit;")
                    .file("db/V2__more.sql", "INSERT INTO audit VALUES ('é');".getBytes(ISO_8859_1))
                    .file("db/V2__more.sql.conf", "encoding=ISO-8859-1\n")
                    .file("db/U2__more.sql", "DELETE FROM audit WHERE version NOT IN ('é', 'one');")
                    .file("db/R__view.sql", "CREATE OR REPLACE VIEW audited AS SELECT FROM audit;");

            List<Revision> revisions = new FlywayFormat(Map.of("FLYWAY_PLACEHOLDERS_VERSION", "one"))
                    .read(project.find("db"), new ScriptReader());

            assertThat(roundTrip(RevisionGraph.chain(revisions)))
                    .containsExactly("1 reversible", "2 reversible", "R__view irreversible");
        }

        @Test
        void tells_the_line_of_the_callback_that_fails() {
            Project project = new Project(root)
                    .file("db/afterMigrate.sql", "SELECT 1;\nDROP TABLE missing;\n")
                    .file("db/V1__users.sql", "CREATE TABLE users ();");

            assertThat(roundTrip(project.read("db"))).containsExactly("1 upgrade-failed", """
                    refused
                      at     db/afterMigrate.sql:2
                      error  table "missing" does not exist (SQLSTATE 42P01)""");
        }
    }

    @Nested
    class Repeatable {

        @TempDir
        private Path root;

        @Test
        void is_run_a_second_time_as_when_its_text_changed() {
            Project project = new Project(root)
                    .file("db/V1__users.sql", "CREATE TABLE users ();")
                    .file("db/U1__users.sql", "DROP TABLE users;")
                    .file("db/R__a.sql", "CREATE OR REPLACE VIEW a AS SELECT FROM users;")
                    .file("db/R__b.sql", "CREATE VIEW b AS SELECT FROM users;")
                    .file("db/R__c.sql", "INSERT INTO users DEFAULT VALUES;")
                    .file("db/R__d.sql", "CREATE INDEX CONCURRENTLY ON users ((1));");

            assertThat(roundTrip(project.read("db")))
                    .containsExactly(
                            "1 reversible",
                            "R__a irreversible",
                            "R__b reupgrade-failed",
                            """
                    refused
                      at         db/R__b.sql:1:1
                      server     relation "b" already exists (SQLSTATE 42P07)
                      statement  CREATE VIEW b AS SELECT FROM users""",
                            "R__c irreversible",
                            "R__d reupgrade-differs");
        }
    }
}
