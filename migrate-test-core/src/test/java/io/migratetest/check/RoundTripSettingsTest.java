package io.migratetest.check;

import static io.migratetest.TestRevisions.bare;
import static io.migratetest.TestRevisions.revision;
import static io.migratetest.check.RoundTrips.USERS;
import static io.migratetest.check.RoundTrips.messages;
import static io.migratetest.check.RoundTrips.results;
import static io.migratetest.check.RoundTrips.verdicts;
import static org.assertj.core.api.Assertions.assertThat;

import io.migratetest.TestServer;
import io.migratetest.revision.Revision;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a script sets for its session changes neither what we see nor what the next script finds. */
class RoundTripSettingsTest {

    /** Something of everything that prints differently under some setting. */
    private static final Revision SENSITIVE = revision("0001", """
            CREATE SCHEMA "select";
            CREATE TABLE "select".t (d date DEFAULT '2020-02-01', i interval DEFAULT '1 day 2 hours', b bytea DEFAULT E'\\\\x00ff', f float8 DEFAULT 0.1,
                z timestamptz DEFAULT '2020-02-01 12:00+00', s text DEFAULT E'back\\\\slash', m money DEFAULT 1);
            INSERT INTO "select".t DEFAULT VALUES;
            CREATE VIEW "select".v AS SELECT d, z, s || E'\\\\' AS s FROM "select".t WHERE d > '2020-01-02'
            """, "DROP SCHEMA \"select\" CASCADE");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "IntervalStyle = 'sql_standard'",
                "bytea_output = 'escape'",
                "extra_float_digits = -3",
                "client_encoding = 'UTF8'",
                "standard_conforming_strings = off",
                "quote_all_identifiers = on",
                "TimeZone = 'Asia/Tokyo'",
                "lc_messages = 'C'",
                "lc_monetary = 'C'",
                "row_security = off",
                "default_transaction_read_only = on",
                "default_transaction_isolation = 'serializable'",
                "statement_timeout = '2s'",
                "idle_in_transaction_session_timeout = '1ms'",
                "search_path = nowhere",
                "search_path = \"select\", pg_catalog",
                "session_replication_role = replica",
                "xmloption = 'document'",
                "client_min_messages = 'error'"
            })
    void of_a_session_end_with_it(String setting) {
        String local = "SET LOCAL " + setting + "; CREATE TABLE public.made (a int DEFAULT 1)";
        String session = "SET " + setting + "; CREATE TABLE public.set (a int DEFAULT 1)";
        assertThat(verdicts(
                        SENSITIVE,
                        revision("0002", local, "SET LOCAL " + setting + "; DROP TABLE public.made"),
                        revision("0003", session, "SET " + setting + "; DROP TABLE public.set"),
                        bare("0004", "BEGIN; COMMIT; SET " + setting, "BEGIN; COMMIT; SET " + setting),
                        revision(
                                "0005", "ALTER TABLE \"select\".t ADD last int", "ALTER TABLE \"select\".t DROP last")))
                .containsExactly(
                        "0001 reversible", "0002 reversible", "0003 reversible", "0004 reversible", "0005 reversible");
    }

    @ParameterizedTest
    @ValueSource(strings = {"LATIN1", "SQL_ASCII", "WIN1252"})
    void may_be_another_encoding(String encoding) {
        assertThat(verdicts(
                        SENSITIVE,
                        revision(
                                "0002",
                                "SET client_encoding = '%s'; CREATE TABLE public.\"żółć\" (a int)".formatted(encoding),
                                "SET client_encoding = '%s'; DROP TABLE public.\"żółć\"".formatted(encoding)),
                        bare("0003", "SET client_encoding = '" + encoding + "'", "SELECT 1")))
                .containsExactly("0001 reversible", "0002 reversible", "0003 reversible");
    }

    @Test
    void of_the_database_are_there_for_the_next_script_and_change_nothing_that_we_see() {
        String set = """
                DO $$ BEGIN
                    EXECUTE format('ALTER DATABASE %1$I SET search_path = "select", public', current_database());
                    EXECUTE format('ALTER DATABASE %1$I SET IntervalStyle = iso_8601', current_database());
                    EXECUTE format('ALTER DATABASE %1$I SET DateStyle = German', current_database());
                    EXECUTE format('ALTER DATABASE %1$I SET standard_conforming_strings = off', current_database());
                    EXECUTE format('ALTER DATABASE %1$I SET row_security = off', current_database());
                END $$""";
        String reset = "DO $$ BEGIN EXECUTE format('ALTER DATABASE %I RESET ALL', current_database()); END $$";
        assertThat(verdicts(
                        SENSITIVE,
                        revision("0002", set, reset),
                        revision("0003", "ALTER TABLE t ADD last int", "ALTER TABLE \"select\".t DROP last")))
                .containsExactly("0001 reversible", "0002 reversible", "0003 reversible");
    }

    @Test
    void of_the_database_may_forbid_to_write() {
        String readOnly =
                "DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET default_transaction_read_only = on', current_database()); END $$";
        assertThat(verdicts(
                        USERS,
                        revision("0002", readOnly, "DROP TABLE users"),
                        revision("0003", "CREATE TABLE t ()", "DROP TABLE t")))
                .containsExactly("0001 reversible", "0002 downgrade-failed", "0003 upgrade-failed");
    }

    @Test
    void may_be_a_date_style_that_the_driver_cannot_bear_in_a_transaction_of_ours() {
        List<RevisionResult> results = results(
                SENSITIVE,
                revision(
                        "0002",
                        "SET DateStyle = 'German'; CREATE TABLE public.t AS SELECT '31.12.2020'::date AS d",
                        "SET DateStyle = 'SQL, DMY'; DROP TABLE public.t"),
                revision("0003", "CREATE TABLE public.u ()", "DROP TABLE public.u"));

        if (TestServer.shared().version().startsWith("13.")) {
            assertThat(results.get(1).verdict()).isEqualTo(Verdict.UPGRADE_FAILED);
        } else {
            assertThat(results.get(1).verdict()).isEqualTo(Verdict.REVERSIBLE);
        }
        assertThat(results.get(2).verdict()).isEqualTo(Verdict.REVERSIBLE);
    }

    @Test
    void are_refused_by_name_where_the_driver_ends_the_session() {
        List<RevisionResult> results = results(
                USERS,
                bare("0002", "BEGIN; COMMIT; SET DateStyle = 'German'", "SELECT 1"),
                revision("0003", "CREATE TABLE t ()", "DROP TABLE t"),
                bare("0004", "SELECT 1", "BEGIN; COMMIT; SET DateStyle = 'SQL'"));

        assertThat(messages(results.get(1)))
                .containsExactly(
                        "upgrade-failed: DateStyle is set to 'German, DMY', with which pgjdbc ends the session");
        assertThat(results.get(2).verdict()).isEqualTo(Verdict.REVERSIBLE);
        assertThat(messages(results.get(3)))
                .containsExactly(
                        "downgrade-failed: DateStyle is set to 'SQL, MDY', with which pgjdbc ends the session");
    }
}
