package io.migratetest.check;

import static io.migratetest.TestRevisions.bare;
import static io.migratetest.TestRevisions.chain;
import static io.migratetest.TestRevisions.declared;
import static io.migratetest.TestRevisions.oneWay;
import static io.migratetest.TestRevisions.revision;
import static org.assertj.core.api.Assertions.assertThat;

import io.migratetest.TestServer;
import io.migratetest.revision.Declaration;
import io.migratetest.revision.Revision;
import io.migratetest.revision.RevisionGraph;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoundTripCheckTest {

    private static final Revision USERS =
            revision("0001", "CREATE TABLE users (id int PRIMARY KEY, name text)", "DROP TABLE users");

    @Test
    void calls_a_revision_reversible_that_gives_everything_back() {
        assertThat(verdicts(USERS)).containsExactly("0001 reversible");
    }

    @Test
    void calls_a_revision_reversible_that_changes_nothing_and_has_no_downgrade() {
        assertThat(verdicts(oneWay("0001", "SELECT 1"))).containsExactly("0001 reversible");
    }

    @Nested
    class An_unclean_downgrade {

        private final Revision email = revision(
                "0002",
                "ALTER TABLE users ADD email text; CREATE INDEX users_name_idx ON users (name); CREATE SEQUENCE s",
                "ALTER TABLE users DROP email");

        @Test
        void is_reported_by_what_it_leaves_behind() {
            RevisionResult result = results(USERS, email).get(1);
            assertThat(result.verdict()).isEqualTo(Verdict.UNCLEAN);
            assertThat(messages(result))
                    .containsExactlyInAnyOrder(
                            "left-behind: the downgrade leaves index public.users_name_idx behind",
                            "left-behind: the downgrade leaves sequence public.s behind",
                            "reupgrade-failed: relation \"users_name_idx\" already exists");
        }

        @Test
        void does_not_taint_the_next_revision() {
            assertThat(verdicts(
                            USERS,
                            email,
                            revision(
                                    "0003",
                                    "DROP INDEX users_name_idx",
                                    "CREATE INDEX users_name_idx ON users (name)")))
                    .containsExactly("0001 reversible", "0002 unclean", "0003 reversible");
        }

        @Test
        void is_missing_what_it_does_not_bring_back() {
            RevisionResult result = results(
                            USERS, revision("0002", "DROP TABLE users", "CREATE TABLE users (id int PRIMARY KEY)"))
                    .get(1);
            assertThat(messages(result))
                    .containsExactly("missing: the downgrade does not bring back column public.users.name");
        }
    }

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

    @Nested
    class A_second_upgrade {

        @Test
        void that_fails_is_a_verdict() {
            assertThat(verdicts(
                            USERS,
                            revision(
                                    "0002",
                                    "INSERT INTO users VALUES (1, 'system'); ALTER TABLE users ADD email text",
                                    "ALTER TABLE users DROP email"),
                            revision("0003", "CREATE TABLE u ()", "DROP TABLE u")))
                    .containsExactly("0001 reversible", "0002 reupgrade-failed", "0003 reversible");
        }

        @Test
        void that_gives_another_schema_is_a_verdict() {
            List<RevisionResult> results = results(
                    revision("0001", "CREATE TABLE t (a int)", "DROP TABLE t"), revision("0002", """
                            CREATE TABLE u (a int);
                            DO $$ BEGIN IF EXISTS (SELECT FROM t) THEN ALTER TABLE u ADD b int; END IF; END $$;
                            INSERT INTO t VALUES (1);
                            """, "DROP TABLE u"));
            assertThat(results.get(1).verdict()).isEqualTo(Verdict.REUPGRADE_DIFFERS);
            assertThat(messages(results.get(1)))
                    .containsExactly("reupgrade-differs: the second upgrade gives another column public.u.b");
        }

        @Test
        void that_fails_because_of_what_no_database_shows_does_not_end_the_run(@TempDir Path folder)
                throws IOException {
            // The server may run as another user.
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
            Path mark = folder.resolve("mark");
            assertThat(verdicts(
                            USERS,
                            revision(
                                    "0002",
                                    "COPY (SELECT 1) TO PROGRAM 'cat > /dev/null; mkdir %s'".formatted(mark),
                                    "DROP TABLE IF EXISTS nothing"),
                            revision("0003", "CREATE TABLE t ()", "DROP TABLE t"),
                            revision("0004", "CREATE TABLE u ()", "DROP TABLE u")))
                    .containsExactly("0001 reversible", "0002 reupgrade-failed", "0003 reversible", "0004 reversible");
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
                        "changed: the downgrade leaves database this one with another privileges",
                        "changed: the downgrade leaves database this one with another settings");
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
        void so_revisions_that_make_them_get_a_server_of_their_own() {
            RevisionGraph graph = chain(USERS, role, unclean);
            String before = TestServer.shared().clusterFingerprint();
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
            assertThat(TestServer.shared().clusterFingerprint()).isEqualTo(before);
        }
    }

    @Nested
    class Scripts_run_as_their_tool_would_run_them {

        @Test
        void outside_of_a_transaction_if_the_server_wants_it_and_the_tool_sends_them_bare() {
            assertThat(verdicts(
                            USERS,
                            bare(
                                    "0002",
                                    "CREATE INDEX CONCURRENTLY users_name_idx ON users (name)",
                                    "DROP INDEX CONCURRENTLY users_name_idx")))
                    .containsExactly("0001 reversible", "0002 reversible");
        }

        @Test
        void inside_of_one_if_their_tool_does_that_though_the_server_refuses() {
            RevisionResult result = results(
                            USERS, revision("0002", "CREATE INDEX CONCURRENTLY i ON users (name)", "DROP INDEX i"))
                    .get(1);
            assertThat(messages(result))
                    .containsExactly("upgrade-failed: CREATE INDEX CONCURRENTLY cannot run inside a transaction block");
        }

        @Test
        void with_their_own_transactions() {
            assertThat(verdicts(bare("0001", "BEGIN; CREATE TABLE t (); COMMIT", "BEGIN; DROP TABLE t; END;")))
                    .containsExactly("0001 reversible");
        }

        @Test
        void on_sessions_that_hide_nothing() {
            assertThat(verdicts(
                            revision(
                                    "0001",
                                    "CREATE TEMP TABLE scratch (a int); CREATE SCHEMA app; SET search_path = app",
                                    "DROP SCHEMA app; SELECT * FROM scratch"),
                            revision("0002", "CREATE TABLE t ()", "DROP TABLE public.t")))
                    .containsExactly("0001 downgrade-failed", "0002 reversible");
        }

        @Test
        void and_may_fail_with_their_commit() {
            RevisionResult result = results(
                            revision(
                                    "0001",
                                    "CREATE TABLE a (id int PRIMARY KEY, a int REFERENCES a DEFERRABLE INITIALLY DEFERRED)",
                                    "DROP TABLE a"),
                            revision("0002", "INSERT INTO a VALUES (1, 2)", "DELETE FROM a"))
                    .get(1);
            assertThat(messages(result))
                    .containsExactly(
                            "upgrade-failed: insert or update on table \"a\" violates foreign key constraint \"a_a_fkey\"");
        }
    }

    @Nested
    class An_irreversible_revision {

        private final Revision dropping = oneWay("0002", "DROP TABLE users");

        @Test
        void is_an_error_if_nobody_says_so() {
            RevisionResult result = results(USERS, dropping).get(1);
            assertThat(result.verdict()).isEqualTo(Verdict.IRREVERSIBLE);
            assertThat(result.passes()).isFalse();
            assertThat(messages(result))
                    .containsExactly("irreversible: the upgrade changes something and there is no downgrade");
        }

        @Test
        void passes_if_its_author_says_why() {
            RevisionResult result = results(
                            USERS, declared(dropping, Declaration.Kind.IRREVERSIBLE, "the users are gone"))
                    .get(1);
            assertThat(result.verdict()).isEqualTo(Verdict.IRREVERSIBLE);
            assertThat(result.declared()).contains("the users are gone");
            assertThat(result.passes()).isTrue();
        }

        @Test
        void passes_if_its_downgrade_refuses_and_says_why() {
            RevisionResult result = results(revision(
                            "0001", "CREATE TABLE t ()", "DO $$ BEGIN RAISE EXCEPTION 'restore a backup'; END $$"))
                    .get(0);
            assertThat(result.verdict()).isEqualTo(Verdict.IRREVERSIBLE);
            assertThat(result.declared()).contains("restore a backup");
            assertThat(result.passes()).isTrue();
        }

        @Test
        void is_an_error_once_it_goes_back_after_all() {
            RevisionResult result = results(declared(USERS, Declaration.Kind.IRREVERSIBLE, "too hard"))
                    .get(0);
            assertThat(result.verdict()).isEqualTo(Verdict.REVERSIBLE);
            assertThat(messages(result))
                    .containsExactly("stale-declaration: declared irreversible (too hard), but it goes back cleanly");
            assertThat(result.passes()).isFalse();
        }
    }

    @Test
    void upgrades_a_revision_only_whose_author_wants_it_skipped() {
        List<RevisionResult> results = results(
                declared(USERS, Declaration.Kind.SKIP, "loads the world's cities"),
                revision("0002", "CREATE INDEX i ON users (name)", "DROP INDEX i"));
        assertThat(results).extracting(RevisionResult::verdict).containsExactly(Verdict.SKIPPED, Verdict.REVERSIBLE);
        assertThat(messages(results.get(0))).containsExactly("skipped: loads the world's cities");
        assertThat(results.get(0).passes()).isTrue();
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

    private static List<RevisionResult> results(Revision... revisions) {
        RevisionGraph graph = chain(revisions);
        List<RevisionResult> results = new ArrayList<>();
        try (RoundTripCheck check = new RoundTripCheck(TestServer.shared(), graph)) {
            graph.revisions().forEach(revision -> results.add(check.result(revision)));
        }
        return results;
    }

    private static List<String> verdicts(Revision... revisions) {
        return results(revisions).stream()
                .map(result -> result.revision().id() + " " + result.verdict().text())
                .toList();
    }

    private static List<String> messages(RevisionResult result) {
        return result.findings().stream()
                .map(finding -> finding.code().text() + ": " + finding.message())
                .toList();
    }
}
