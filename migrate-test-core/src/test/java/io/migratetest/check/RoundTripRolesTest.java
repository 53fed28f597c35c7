package io.migratetest.check;

import static io.migratetest.TestRevisions.bare;
import static io.migratetest.TestRevisions.revision;
import static io.migratetest.check.RoundTrips.USERS;
import static io.migratetest.check.RoundTrips.verdicts;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A script that takes a role and forgets to give it back harms neither us nor the next script. */
class RoundTripRolesTest {

    private static final String ALLOW = "GRANT CREATE ON SCHEMA public TO pg_monitor";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SET ROLE pg_monitor",
                "SET LOCAL ROLE pg_monitor",
                "SET SESSION AUTHORIZATION pg_monitor",
                "SET LOCAL SESSION AUTHORIZATION pg_monitor",
                "SET SESSION AUTHORIZATION pg_monitor; SET ROLE pg_read_all_stats"
            })
    void of_its_session(String role) {
        assertThat(verdicts(
                        USERS,
                        revision("0002", ALLOW, "REVOKE CREATE ON SCHEMA public FROM pg_monitor"),
                        revision("0003", "CREATE TABLE t (); " + role, "DROP TABLE t; " + role),
                        revision(
                                "0004",
                                role.contains("pg_read") ? role : role + "; CREATE TABLE u ()",
                                "DROP TABLE IF EXISTS u"),
                        bare(
                                "0005",
                                "BEGIN; CREATE TABLE v (); COMMIT; " + role,
                                "BEGIN; DROP TABLE v; COMMIT; " + role),
                        revision("0006", "ALTER TABLE users ADD mail text", "ALTER TABLE users DROP mail")))
                .containsExactly(
                        "0001 reversible",
                        "0002 reversible",
                        "0003 reversible",
                        "0004 reversible",
                        "0005 reversible",
                        "0006 reversible");
    }
}
