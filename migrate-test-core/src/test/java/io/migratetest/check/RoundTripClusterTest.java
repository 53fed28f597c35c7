package io.migratetest.check;

import static io.migratetest.TestRevisions.bare;
import static io.migratetest.TestRevisions.chain;
import static io.migratetest.TestRevisions.oneWay;
import static io.migratetest.TestRevisions.revision;
import static io.migratetest.check.RoundTrips.USERS;
import static io.migratetest.check.RoundTrips.messages;
import static io.migratetest.check.RoundTrips.results;
import static org.assertj.core.api.Assertions.assertThat;

import io.migratetest.TestServer;
import io.migratetest.database.Database;
import io.migratetest.database.DatabaseProviders;
import io.migratetest.database.DatabaseServer;
import io.migratetest.database.SessionLimits;
import io.migratetest.revision.Revision;
import io.migratetest.revision.RevisionGraph;
import io.migratetest.run.ClusterChanges;
import io.migratetest.schema.Schema;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What all databases of a server share is compared, too. */
class RoundTripClusterTest {

    private static final Revision FORGOTTEN = revision(
            "0002",
            "CREATE ROLE app LOGIN; GRANT SELECT ON users TO app; COMMENT ON ROLE app IS 'the application'",
            "SELECT 1");

    private static List<String> fixes(RevisionResult result) {
        return result.steps().downgrade().remedy();
    }

    @Test
    void finds_what_a_downgrade_leaves_behind_and_spares_the_next_revisions() {
        List<RevisionResult> results = results(
                USERS,
                FORGOTTEN,
                revision("0003", "CREATE ROLE reader", "DROP ROLE reader"),
                revision("0004", "GRANT reader TO app WITH ADMIN OPTION; CREATE TABLE t ()", "DROP TABLE t"),
                revision("0005", "ALTER ROLE app NOLOGIN", "ALTER ROLE app LOGIN"),
                revision("0006", "REVOKE reader FROM app; ALTER ROLE app SET work_mem = '8MB'", "SELECT 1"));

        assertThat(results)
                .extracting(RevisionResult::verdict)
                .containsExactly(
                        Verdict.REVERSIBLE,
                        Verdict.UNCLEAN,
                        Verdict.REVERSIBLE,
                        Verdict.UNCLEAN,
                        Verdict.REVERSIBLE,
                        Verdict.UNCLEAN);
        assertThat(messages(results.get(1)))
                .containsExactly(
                        "left-behind: the downgrade leaves role app behind",
                        "changed: the downgrade leaves table public.users with another privileges",
                        "reupgrade-failed: role \"app\" already exists");
        assertThat(fixes(results.get(1))).containsExactly("REVOKE SELECT ON public.users FROM app;", "DROP ROLE app;");
        assertThat(messages(results.get(3)))
                .containsExactly("left-behind: the downgrade leaves membership of app in reader behind");
        assertThat(fixes(results.get(3))).containsExactly("REVOKE reader FROM app;");
        assertThat(messages(results.get(5)))
                .containsExactly(
                        "missing: the downgrade does not bring back membership of app in reader",
                        "changed: the downgrade leaves role app with another settings");
        assertThat(fixes(results.get(5)).get(0)).isEqualTo("ALTER ROLE app RESET work_mem;");
        assertThat(fixes(results.get(5)).get(1)).startsWith("GRANT reader TO app WITH ADMIN OPTION");
    }

    @Test
    void does_not_take_a_password_that_is_set_back_for_another_because_of_its_salt() {
        List<RevisionResult> results = results(
                revision("0001", "CREATE ROLE app PASSWORD 'old'", "DROP ROLE app"),
                revision("0002", "ALTER ROLE app PASSWORD 'new'", "ALTER ROLE app PASSWORD 'old'"),
                revision("0003", "ALTER ROLE app PASSWORD 'newer'", "SELECT 1"),
                oneWay("0004", "COMMENT ON ROLE app IS 'x'"));

        assertThat(results)
                .extracting(RevisionResult::verdict)
                .containsExactly(Verdict.REVERSIBLE, Verdict.REVERSIBLE, Verdict.UNCLEAN, Verdict.IRREVERSIBLE);
        assertThat(messages(results.get(2)))
                .containsExactly("changed: the downgrade leaves role app with another password");
    }

    @Nested
    class A_script_that_commits_by_itself {

        @Test
        void leaves_no_half_of_itself_to_the_next_revision() {
            List<RevisionResult> results = results(
                    revision("0001", "CREATE ROLE app", "DROP ROLE app"),
                    bare("0002", "BEGIN; CREATE ROLE half; COMMIT; SELECT 1/0", "DROP ROLE half"),
                    revision("0003", "CREATE ROLE half", "DROP ROLE half"));

            assertThat(results)
                    .extracting(RevisionResult::verdict)
                    .containsExactly(Verdict.REVERSIBLE, Verdict.UPGRADE_FAILED, Verdict.REVERSIBLE);
        }

        @Test
        void leaves_nothing_on_a_server_that_others_use() throws SQLException {
            Schema before = TestServer.cluster();

            List<RevisionResult> results = results(
                    USERS,
                    bare(
                            "0002",
                            "BEGIN; CREATE ROLE committer; GRANT SELECT ON users TO committer; COMMIT;",
                            "BEGIN; REVOKE SELECT ON users FROM committer; DROP ROLE committer; COMMIT;"));

            assertThat(results).extracting(RevisionResult::verdict).containsOnly(Verdict.REVERSIBLE);
            assertThat(TestServer.cluster()).isEqualTo(before);
        }

        @Test
        void is_compared_on_a_copy() {
            List<RevisionResult> results = results(
                    revision("0001", "CREATE ROLE app PASSWORD 'x'", "DROP ROLE app"),
                    bare("0002", "CREATE ROLE reader; ", "BEGIN; COMMENT ON ROLE app IS 'x'; COMMIT;"),
                    revision("0003", "CREATE ROLE writer", "DROP ROLE writer"));

            assertThat(results)
                    .extracting(RevisionResult::verdict)
                    .containsExactly(Verdict.REVERSIBLE, Verdict.UNCLEAN, Verdict.REVERSIBLE);
            assertThat(messages(results.get(1)))
                    .containsExactly(
                            "changed: the downgrade leaves role app with another comment",
                            "left-behind: the downgrade leaves role reader behind",
                            "reupgrade-failed: role \"reader\" already exists");
        }
    }

    @Test
    void notices_settings_and_comments_of_roles_on_a_server_that_must_not_feel_them() throws SQLException {
        Schema before = TestServer.cluster();

        List<RevisionResult> results = results(
                revision("0001", "ALTER ROLE ALL SET work_mem = '8MB'", "ALTER ROLE ALL RESET ALL"),
                revision(
                        "0002",
                        "DO $$ BEGIN ASSERT current_setting('work_mem') = '8MB'; END $$; CREATE TABLE t ()",
                        "DROP TABLE t"),
                revision("0003", "COMMENT ON ROLE pg_monitor IS 'x'", "SELECT 1"));

        assertThat(results)
                .extracting(RevisionResult::verdict)
                .containsExactly(Verdict.REVERSIBLE, Verdict.REVERSIBLE, Verdict.UNCLEAN);
        assertThat(fixes(results.get(2))).containsExactly("COMMENT ON ROLE pg_monitor IS NULL;");
        assertThat(TestServer.cluster()).isEqualTo(before);
    }

    @Test
    void only_warns_beside_others_on_a_server_that_is_somebody_s() {
        try (DatabaseServer started = DatabaseProviders.parse("embedded").start();
                Database database = started.createDatabase();
                DatabaseServer somebodys = DatabaseProviders.parse(
                                database.jdbcUrl().replaceFirst("/migratetest_\\w+", "/postgres"))
                        .start()) {
            RevisionGraph graph = chain(
                    USERS,
                    FORGOTTEN,
                    revision("0003", "CREATE ROLE reader", "DROP ROLE reader"),
                    revision("0004", "CREATE TABLE t (); CREATE TABLE u ()", "DROP TABLE t"));
            Allowance allowance = new Allowance(SessionLimits.DEFAULT, ClusterChanges.ALLOWED);
            try (RoundTripCheck check = new RoundTripCheck(somebodys, allowance, graph)) {
                assertThat(graph.revisions())
                        .extracting(revision -> check.result(revision).verdict())
                        .containsExactly(Verdict.REVERSIBLE, Verdict.UNCLEAN, Verdict.REVERSIBLE, Verdict.UNCLEAN);
                assertThat(messages(check.result(graph.require("0002"))))
                        .containsExactly(
                                "left-behind: the downgrade leaves role app behind, unless another session of the server did it meanwhile",
                                "changed: the downgrade leaves table public.users with another privileges");
                assertThat(check.result(graph.require("0002")).findings())
                        .extracting(Finding::severity)
                        .containsExactly(Severity.WARNING, Severity.ERROR);
                assertThat(check.provePath()).isEmpty();
            }
        }
    }
}
