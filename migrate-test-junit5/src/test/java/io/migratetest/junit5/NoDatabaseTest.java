package io.migratetest.junit5;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Where there is no server, one node says so. */
class NoDatabaseTest {

    @MigrationTest("classpath:migrations/clean")
    static class Clean implements StandardMigrationChecks {}

    @Test
    void fails_one_node_and_does_not_run_the_others() {
        List<String> outcomes = JUnitRun.with("migratetest.database", "jdbc:postgresql://localhost:1/none?user=nobody")
                .run(Clean.class)
                .outcomes();

        assertThat(outcomes).hasSize(10).startsWith("""
                        0001 create users: upgrade: failed the PostgreSQL server cannot be reached
                          server  jdbc:postgresql://localhost:1/none?user=nobody
                          cause   Connection to localhost:1 refused. Check that the hostname and port are correct and that \
                        the postmaster is accepting TCP/IP connections.
                          help: start the server, or correct the host and port of the address""");
        assertThat(outcomes.subList(1, 10))
                .allMatch(outcome -> outcome.endsWith(": aborted not run: the PostgreSQL server cannot be reached"));
    }
}
