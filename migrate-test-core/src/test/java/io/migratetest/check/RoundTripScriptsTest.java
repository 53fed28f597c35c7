package io.migratetest.check;

import static io.migratetest.TestRevisions.bare;
import static io.migratetest.TestRevisions.revision;
import static io.migratetest.check.RoundTrips.USERS;
import static io.migratetest.check.RoundTrips.messages;
import static io.migratetest.check.RoundTrips.results;
import static io.migratetest.check.RoundTrips.verdicts;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Scripts run as their own tools would run them. */
class RoundTripScriptsTest {

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
