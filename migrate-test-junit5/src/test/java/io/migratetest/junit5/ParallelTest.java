package io.migratetest.junit5;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import org.junit.jupiter.api.Test;

/** Test classes side by side, and everything at once. */
class ParallelTest {

    private static final Set<String> SERVERS = new ConcurrentSkipListSet<>();

    private static void remember(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT pg_postmaster_start_time(), setting FROM pg_settings WHERE name = 'data_directory'")) {
            row.next();
            SERVERS.add(row.getString(1) + " " + row.getString(2));
        }
    }

    @MigrationTest("classpath:migrations/clean")
    static class First implements StandardMigrationChecks {
        @Test
        void remembers(Connection connection) throws SQLException {
            remember(connection);
        }
    }

    @MigrationTest("classpath:migrations/clean")
    static class Second implements StandardMigrationChecks {
        @Test
        void remembers(Connection connection) throws SQLException {
            remember(connection);
        }
    }

    @MigrationTest("classpath:migrations/faulty")
    static class Third implements StandardMigrationChecks {
        @Test
        @AtRevision("0002")
        void remembers(Connection connection) throws SQLException {
            remember(connection);
        }
    }

    @Test
    void classes_share_one_server_and_give_what_they_give_alone() {
        Set<String> apart = new TreeSet<>(JUnitRun.of(First.class).outcomes());
        apart.addAll(JUnitRun.of(Third.class).outcomes());

        JUnitRun together = parallel("same_thread").run(First.class, Second.class, Third.class);

        assertThat(new TreeSet<>(together.outcomes())).isEqualTo(apart);
        assertThat(SERVERS).hasSize(1);
    }

    @Test
    void everything_at_once_gives_the_same() {
        Set<String> apart = new TreeSet<>(JUnitRun.of(Third.class).outcomes());

        JUnitRun atOnce = parallel("concurrent").run(Third.class);

        assertThat(new TreeSet<>(atOnce.outcomes())).isEqualTo(apart);
    }

    private static JUnitRun.Launcher parallel(String methods) {
        return JUnitRun.with("junit.jupiter.execution.parallel.enabled", "true")
                .with("junit.jupiter.execution.parallel.mode.default", methods)
                .with("junit.jupiter.execution.parallel.mode.classes.default", "concurrent")
                .with("junit.jupiter.execution.parallel.config.strategy", "fixed")
                .with("junit.jupiter.execution.parallel.config.fixed.parallelism", "4");
    }
}
