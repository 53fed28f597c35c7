package io.migratetest.check;

import static io.migratetest.TestRevisions.revision;
import static io.migratetest.check.RoundTrips.USERS;
import static io.migratetest.check.RoundTrips.messages;
import static io.migratetest.check.RoundTrips.results;
import static io.migratetest.check.RoundTrips.verdicts;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The schema public is a schema like any other. */
class RoundTripPublicTest {

    @Test
    void is_missed_with_all_that_was_in_it() {
        List<RevisionResult> results = results(USERS, revision("0002", "DROP SCHEMA public CASCADE", "SELECT 1"));
        assertThat(messages(results.get(1))).contains("missing: the downgrade does not bring back schema public");
    }

    @Test
    void comes_back_without_its_comment_its_owner_and_its_tables() {
        List<RevisionResult> results =
                results(USERS, revision("0002", "DROP SCHEMA public CASCADE", "CREATE SCHEMA public"));
        assertThat(messages(results.get(1)))
                .contains(
                        "changed: the downgrade leaves schema public with another comment",
                        "changed: the downgrade leaves schema public with another privileges",
                        "missing: the downgrade does not bring back table public.users");
    }

    @Test
    void may_be_made_anew_by_a_downgrade_that_takes_everything_back() {
        List<RevisionResult> results = results(
                revision(
                        "0001",
                        "CREATE TABLE a (); CREATE TYPE b AS ENUM ('x')",
                        "DROP SCHEMA public CASCADE; CREATE SCHEMA public"),
                revision("0002", "CREATE TABLE c ()", "DROP TABLE c"));
        assertThat(results.get(0).verdict()).isEqualTo(Verdict.UNCLEAN);
        assertThat(results.get(0).steps().downgrade().remedy())
                .contains("COMMENT ON SCHEMA public IS 'standard public schema';");
        assertThat(results.get(1).verdict()).isEqualTo(Verdict.REVERSIBLE);
    }

    @Test
    void may_leave_for_another_schema() {
        assertThat(verdicts(
                        USERS,
                        revision(
                                "0002",
                                "ALTER SCHEMA public RENAME TO app; SET search_path = app; CREATE TABLE t ()",
                                "DROP TABLE app.t; ALTER SCHEMA app RENAME TO public"),
                        revision("0003", "CREATE TABLE app.u ()", "DROP TABLE app.u")))
                .containsExactly("0001 reversible", "0002 reversible", "0003 reversible");
    }
}
