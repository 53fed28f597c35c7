package io.migratetest.check;

import static io.migratetest.TestRevisions.bare;
import static io.migratetest.TestRevisions.chain;
import static io.migratetest.TestRevisions.revision;
import static io.migratetest.check.RoundTrips.USERS;
import static io.migratetest.check.RoundTrips.messages;
import static io.migratetest.check.RoundTrips.results;
import static io.migratetest.check.RoundTrips.verdicts;
import static org.assertj.core.api.Assertions.assertThat;

import io.migratetest.TestServer;
import io.migratetest.revision.Revision;
import io.migratetest.revision.RevisionGraph;
import io.migratetest.schema.Schema;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Whatever a revision does, the next one finds what upgrades alone give. */
class RoundTripStateTest {

    @Nested
    class The_next_revision_starts_from_what_upgrades_alone_give {

        @Test
        void so_rows_of_a_column_that_comes_back_empty_are_there() {
            assertThat(verdicts(
                            revision(
                                    "0001",
                                    "CREATE TABLE t (a int, b text); INSERT INTO t VALUES (1, 'kept')",
                                    "DROP TABLE t"),
                            revision("0002", "ALTER TABLE t ADD c int", "ALTER TABLE t DROP c"),
                            revision(
                                    "0003",
                                    "ALTER TABLE t DROP b; ALTER TABLE t ADD b text DEFAULT 'new'",
                                    "ALTER TABLE t DROP b; ALTER TABLE t ADD b text"),
                            revision(
                                    "0004",
                                    "ALTER TABLE t ALTER b SET NOT NULL",
                                    "ALTER TABLE t ALTER b DROP NOT NULL")))
                    .containsExactly("0001 reversible", "0002 reversible", "0003 reversible", "0004 reversible");
        }

        @Test
        void so_sequences_are_where_they_were() {
            assertThat(verdicts(
                            revision("0001", "CREATE TABLE t (id serial PRIMARY KEY)", "DROP TABLE t"),
                            revision("0002", "INSERT INTO t DEFAULT VALUES", "SELECT nextval('t_id_seq'); SELECT 1/0"),
                            revision(
                                    "0003",
                                    "DO $$ BEGIN ASSERT pg_sequence_last_value('t_id_seq') = 1; END $$; CREATE TABLE u ()",
                                    "DROP TABLE u")))
                    .containsExactly("0001 reversible", "0002 downgrade-failed", "0003 reversible");
        }

        @Test
        void even_if_only_a_sequence_tells_that_something_happened() {
            assertThat(verdicts(
                            revision("0001", "CREATE TABLE t (id serial PRIMARY KEY)", "DROP TABLE t"),
                            revision("0002", "INSERT INTO t DEFAULT VALUES", "DELETE FROM t"),
                            revision(
                                    "0003",
                                    "DO $$ BEGIN ASSERT pg_sequence_last_value('t_id_seq') = 1; END $$; CREATE TABLE u ()",
                                    "DROP TABLE u")))
                    .containsExactly("0001 reversible", "0002 reversible", "0003 reversible");
        }

        @Test
        void so_a_column_that_comes_back_last_is_in_its_place() {
            List<RevisionResult> results = results(
                    revision("0001", "CREATE TABLE t (a int, b int)", "DROP TABLE t"),
                    revision("0002", "ALTER TABLE t DROP a", "ALTER TABLE t ADD a int"),
                    revision("0003", "INSERT INTO t VALUES (1); CREATE TABLE u ()", "DROP TABLE u; TRUNCATE t"));
            assertThat(results).extracting(RevisionResult::verdict).containsOnly(Verdict.REVERSIBLE);
            assertThat(messages(results.get(1)))
                    .containsExactly("column-order: the columns of table public.t come back in another order");
        }

        @Test
        void even_after_half_of_an_upgrade_was_committed() {
            List<RevisionResult> results = results(
                    USERS,
                    bare("0002", "BEGIN; CREATE TABLE half (); COMMIT; SELECT 1/0", "DROP TABLE half"),
                    revision("0003", "CREATE TABLE half ()", "DROP TABLE half"),
                    revision("0004", "DROP TABLE other", "CREATE TABLE other ()"));
            assertThat(results)
                    .extracting(RevisionResult::verdict)
                    .containsExactly(
                            Verdict.REVERSIBLE, Verdict.UPGRADE_FAILED, Verdict.REVERSIBLE, Verdict.UPGRADE_FAILED);
            assertThat(messages(results.get(1))).containsExactly("upgrade-failed: division by zero");
            assertThat(messages(results.get(3)))
                    .containsExactly(
                            "upgrade-failed: table \"other\" does not exist; possibly because 0002 failed before");
        }
    }

    @Test
    void compares_the_settings_of_the_database_where_a_trial_needs_a_copy() {
        String set =
                "DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET search_path = app, \"a b\"', current_database()); "
                        + "EXECUTE format('GRANT CONNECT ON DATABASE %I TO pg_monitor', current_database()); END $$;";
        List<RevisionResult> results = results(
                USERS,
                revision("0002", set, "SELECT 1"),
                revision("0003", "CREATE SCHEMA app; CREATE TABLE t ()", "DROP TABLE app.t; DROP SCHEMA app"));
        assertThat(messages(results.get(1)))
                .containsExactlyInAnyOrder(
                        "changed: the downgrade leaves the database itself with another privileges",
                        "changed: the downgrade leaves the database itself with another settings");
        assertThat(results.get(2).verdict()).isEqualTo(Verdict.REVERSIBLE);
    }

    @Nested
    class Roles_belong_to_no_database {

        private final Revision role = revision(
                "0002", "CREATE ROLE app; GRANT SELECT ON users TO app", "REVOKE ALL ON users FROM app; DROP ROLE app");
        private final Revision unclean = revision(
                "0003",
                "CREATE ROLE reader; GRANT SELECT ON users TO reader; CREATE SEQUENCE s",
                "REVOKE ALL ON users FROM reader; DROP ROLE reader");

        @Test
        void so_revisions_that_make_them_get_a_server_of_their_own() throws SQLException {
            RevisionGraph graph = chain(USERS, role, unclean);
            Schema before = TestServer.cluster();
            try (RoundTripCheck check = new RoundTripCheck(TestServer.shared(), graph)) {
                assertThat(graph.revisions())
                        .extracting(revision -> check.result(revision).verdict())
                        .containsExactly(Verdict.REVERSIBLE, Verdict.REVERSIBLE, Verdict.UNCLEAN);
                assertThat(messages(check.result(graph.require("0003"))))
                        .containsExactlyInAnyOrder(
                                "left-behind: the downgrade leaves sequence public.s behind",
                                "reupgrade-failed: relation \"s\" already exists");
                assertThat(check.provePath()).isEmpty();
            }
            assertThat(TestServer.cluster()).isEqualTo(before);
        }
    }

    @Test
    void gives_a_revision_the_same_result_alone_as_among_all() {
        Revision bad = revision("0002", "CREATE TABLE t (); CREATE TABLE u ()", "DROP TABLE t");
        Revision last = revision("0003", "DROP TABLE u", "CREATE TABLE u ()");
        RevisionGraph graph = chain(USERS, bad, last);
        try (RoundTripCheck check = new RoundTripCheck(TestServer.shared(), graph)) {
            assertThat(check.result(graph.require("0003")).verdict()).isEqualTo(Verdict.REVERSIBLE);
            assertThat(check.result(graph.require("0002")).verdict()).isEqualTo(Verdict.UNCLEAN);
            assertThat(check.result(graph.require("0001")).verdict()).isEqualTo(Verdict.REVERSIBLE);
        }
    }

    @Test
    void proves_that_the_line_ends_where_a_straight_upgrade_ends() {
        RevisionGraph graph = chain(USERS, revision("0002", "CREATE TABLE t (); CREATE TABLE u ()", "DROP TABLE t"));
        try (RoundTripCheck check = new RoundTripCheck(TestServer.shared(), graph)) {
            graph.revisions().forEach(check::result);
            assertThat(check.provePath()).isEmpty();
        }
    }
}
