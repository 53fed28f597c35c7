package io.migratetest.check;

import static io.migratetest.TestRevisions.revision;
import static org.assertj.core.api.Assertions.assertThat;

import io.migratetest.TestServer;
import io.migratetest.revision.Links;
import io.migratetest.revision.Revision;
import io.migratetest.revision.RevisionGraph;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Two branches that begin at {@code a} and meet at {@code m}; {@code c2} depends on {@code b1} of the other one. */
class BranchedHistoryTest {

    private static final String ALONE =
            "DO $$ BEGIN IF to_regclass('%s') IS NOT NULL THEN RAISE '%s is there'; END IF; END $$;\n";

    @Test
    void each_revision_is_tested_at_its_own_parents_and_what_it_depends_on() {
        Map<String, Verdict> verdicts = verdicts(RevisionGraph.of(List.of(
                table("a", ""),
                table("b1", ALONE.formatted("c1", "c1"), "a"),
                table("c1", ALONE.formatted("b1", "b1"), "a"),
                table("b2", ALONE.formatted("c1", "c1"), "b1"),
                revision("c2", "ALTER TABLE b1 ADD c2 int;", ALONE.formatted("b2", "b2") + "ALTER TABLE b1 DROP c2;")
                        .linked(new Links(List.of("c1"), List.of("b1"), List.of())),
                revision("m", "CREATE VIEW m AS SELECT c2 FROM b1, b2, c1;", "DROP VIEW m;")
                        .on(List.of("b2", "c2")))));

        assertThat(verdicts)
                .hasSize(6)
                .allSatisfy((id, verdict) -> assertThat(verdict).as(id).isEqualTo(Verdict.REVERSIBLE));
    }

    @Test
    void a_fault_on_one_branch_is_not_blamed_on_the_other() {
        Map<String, Verdict> verdicts = verdicts(RevisionGraph.of(List.of(
                table("a", ""),
                revision("b1", "CREATE TABLE b1 (); CREATE TYPE left_over AS ENUM ();", "DROP TABLE b1;")
                        .on(List.of("a")),
                table("c1", "", "a"),
                revision("b2", "SELECT 1 / 0;", "SELECT 1;").on(List.of("b1")),
                table("c2", "", "c1"))));

        assertThat(verdicts)
                .containsEntry("b1", Verdict.UNCLEAN)
                .containsEntry("b2", Verdict.UPGRADE_FAILED)
                .containsEntry("c1", Verdict.REVERSIBLE)
                .containsEntry("c2", Verdict.REVERSIBLE);
    }

    private static Map<String, Verdict> verdicts(RevisionGraph graph) {
        Map<String, Verdict> verdicts = new TreeMap<>();
        try (RoundTripCheck check = new RoundTripCheck(TestServer.shared(), graph)) {
            graph.revisions()
                    .forEach(each -> verdicts.put(each.id(), check.result(each).verdict()));
        }
        return verdicts;
    }

    /** Only the downgrade is sure to run at the revision's own parents: an upgrade also leads to revisions of other branches that need it. */
    private static Revision table(String id, String beforeDowngrade, String... parents) {
        return revision(id, "CREATE TABLE %s (id int);".formatted(id), beforeDowngrade + "DROP TABLE " + id + ";")
                .on(List.of(parents));
    }
}
