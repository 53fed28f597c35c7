package io.migratetest.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.migratetest.TestServer;
import io.migratetest.check.RevisionResult;
import io.migratetest.check.RoundTripCheck;
import io.migratetest.revision.Revision;
import io.migratetest.revision.RevisionGraph;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Where migrations in Java lie in the location, Flyway itself runs the upgrades. */
class FlywayLibraryTest {

    private static final String PRODUCTS = "classpath:io/migratetest/source/products";

    private static RevisionGraph read() {
        Folder folder =
                new Locations(Path.of("").toAbsolutePath(), FlywayLibraryTest.class.getClassLoader()).find(PRODUCTS);
        return RevisionSources.open(folder, Optional.empty()).read();
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

    @Test
    void runs_them_one_by_one_with_callbacks_and_takes_them_back_with_undo_scripts() {
        RevisionGraph graph = read();
        List<String> told = new ArrayList<>();
        try (RoundTripCheck check = new RoundTripCheck(TestServer.shared(), graph)) {
            for (Revision revision : graph.revisions()) {
                RevisionResult result = check.result(revision);
                told.add(revision.id() + " " + result.verdict().text());
                result.steps()
                        .upgrade()
                        .failure()
                        .ifPresent(
                                failure -> told.add(failure.problem("refused").render()));
            }
            assertThat(check.provePath()).isEmpty();
        }

        assertThat(told)
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
                        "R__views irreversible");
    }
}
