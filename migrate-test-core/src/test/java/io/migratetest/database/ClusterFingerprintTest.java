package io.migratetest.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On a server of its own: other tests write roles too. */
class ClusterFingerprintTest {

    private static DatabaseServer server;
    private static Database database;

    @BeforeAll
    static void start() {
        server = DatabaseProviders.parse("embedded").start();
        database = server.createDatabase();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE ROLE clerk",
                "ALTER ROLE postgres PASSWORD 'sesame'",
                "CREATE ROLE boss; GRANT pg_monitor TO boss",
                "ALTER ROLE postgres SET work_mem = '8MB'",
                "COMMENT ON ROLE postgres IS 'x'",
                "SELECT pg_replication_origin_create('elsewhere')",
                "GRANT SET ON PARAMETER work_mem TO PUBLIC"
            })
    void changes_with_what_all_databases_share(String sql) throws SQLException {
        String before = server.clusterFingerprint();

        Sql.execute(database, sql);

        assertThat(server.clusterFingerprint()).isNotEqualTo(before);
    }

    @Test
    void stays_the_same_when_only_a_database_changes() throws SQLException {
        String before = server.clusterFingerprint();

        Sql.execute(database, "CREATE TABLE t (a int); COMMENT ON TABLE t IS 'x'; GRANT SELECT ON t TO PUBLIC");

        assertThat(server.clusterFingerprint()).isEqualTo(before);
    }
}
