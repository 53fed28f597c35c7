package io.migratetest.check;

import static io.migratetest.TestRevisions.bare;
import static io.migratetest.TestRevisions.chain;
import static io.migratetest.TestRevisions.revision;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.migratetest.TestServer;
import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemCode;
import io.migratetest.problem.ProblemException;
import io.migratetest.revision.Revision;
import io.migratetest.revision.RevisionGraph;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A long history is checked in parts at the same time, and nobody can tell. */
class HistoryCheckTest {

    private static final int LONG = 150;

    /** Most are harmless; some are not, in each of three parts. */
    private static Revision numbered(int number) {
        String id = "%04d".formatted(number);
        return switch (number) {
            case 10 -> revision(id, "CREATE TABLE missing (a no_such_type)", "DROP TABLE missing");
            case 20 -> revision(id, "CREATE TABLE t20 (); CREATE SEQUENCE left_behind", "DROP TABLE t20");
            case 30 -> bare(id, "CREATE INDEX CONCURRENTLY i30 ON t1 (id)", "DROP INDEX CONCURRENTLY i30");
            case 40 -> revision(id, "CREATE ROLE migratetest_history", "DROP ROLE migratetest_history");
            case 70 -> revision(id, "CREATE TABLE t70 ()", "DROP TABLE no_such_table");
            case 80 -> revision(id, "INSERT INTO missing VALUES (1)", "SELECT 1");
            case 120 -> revision(id, "GRANT SELECT ON t1 TO migratetest_history", "SELECT 1");
            case 140 -> bare(id, "DROP INDEX CONCURRENTLY i30", "CREATE INDEX CONCURRENTLY i30 ON t1 (id)");
            default ->
                revision(
                        id,
                        "CREATE TABLE t%1$d (id int PRIMARY KEY, name text)".formatted(number),
                        "DROP TABLE t%1$d".formatted(number));
        };
    }

    private static RevisionGraph history() {
        return chain(IntStream.rangeClosed(1, LONG)
                .mapToObj(HistoryCheckTest::numbered)
                .toArray(Revision[]::new));
    }

    private static List<String> told(RevisionGraph graph, int parts) {
        List<String> told = new ArrayList<>();
        new HistoryCheck(TestServer.shared(), Allowance.DEFAULT, graph)
                .run(
                        graph.revisions(),
                        parts,
                        result -> told.add(result.revision().id() + " "
                                + result.verdict().text() + " " + RoundTrips.messages(result)));
        return told;
    }

    @Test
    void gives_the_results_that_one_revision_after_the_other_gives_and_in_their_order() {
        RevisionGraph graph = history();

        List<String> inParts = told(graph, 3);

        assertThat(inParts)
                .isEqualTo(told(graph, 1))
                .hasSize(LONG)
                .anyMatch(line -> line.startsWith("0020 unclean"))
                .anyMatch(line -> line.startsWith("0040 reversible"))
                .anyMatch(line -> line.startsWith("0070 downgrade-failed"))
                .anyMatch(line -> line.startsWith("0080 upgrade-failed"))
                .anyMatch(line -> line.startsWith("0120 unclean"));
    }

    @Test
    void ends_with_what_ends_the_first_part() {
        RevisionGraph graph = history();
        List<String> told = new ArrayList<>();

        assertThatThrownBy(() -> new HistoryCheck(TestServer.shared(), Allowance.DEFAULT, graph)
                        .run(graph.revisions(), 2, result -> {
                            told.add(result.revision().id());
                            if (told.size() == 3) {
                                throw Problem.of(ProblemCode.DATABASE_LOST, "the server is gone")
                                        .asException();
                            }
                        }))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("the server is gone");
        assertThat(told).containsExactly("0001", "0002", "0003");
    }

    @Test
    void tells_of_a_part_that_cannot_begin() {
        try (LaterPart part = new LaterPart(
                () -> {
                    throw Problem.of(ProblemCode.NO_DATABASE, "no further server starts")
                            .asException();
                },
                history().revisions())) {
            assertThat(part.isOpen()).isFalse();
            assertThatThrownBy(part::path).hasMessageContaining("no further server starts");
        }
    }
}
