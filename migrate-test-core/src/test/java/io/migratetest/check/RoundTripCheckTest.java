package io.migratetest.check;

import static io.migratetest.TestRevisions.declared;
import static io.migratetest.TestRevisions.oneWay;
import static io.migratetest.TestRevisions.revision;
import static io.migratetest.check.RoundTrips.USERS;
import static io.migratetest.check.RoundTrips.messages;
import static io.migratetest.check.RoundTrips.results;
import static io.migratetest.check.RoundTrips.verdicts;
import static org.assertj.core.api.Assertions.assertThat;

import io.migratetest.revision.Declaration;
import io.migratetest.revision.Revision;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoundTripCheckTest {

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
}
