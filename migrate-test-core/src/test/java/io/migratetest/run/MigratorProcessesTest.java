package io.migratetest.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.migratetest.TestServer;
import io.migratetest.database.Database;
import io.migratetest.database.Jvm;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Several JVMs that upgrade one database, and one that is killed again and again. */
class MigratorProcessesTest {

    private static final int REPLICAS = 10;

    /** A hundred with {@code -Pthorough}. */
    private static final int KILLS = Integer.getInteger("io.migratetest.tries", 200) / 20;

    private static final long SEED = 20261121;

    private final Database database = TestServer.shared().createDatabase();

    @BeforeEach
    void makes_a_table_of_runs() throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE runs (number int)");
        }
    }

    @AfterEach
    void drop_the_database() {
        database.close();
    }

    @Test
    void all_succeed_and_apply_each_revision_once() throws Exception {
        List<Process> replicas = new ArrayList<>();
        for (int number = 0; number < REPLICAS; number++) {
            replicas.add(start(20));
        }
        for (Process replica : replicas) {
            assertThat(replica.waitFor(2, TimeUnit.MINUTES)).isTrue();
            assertThat(replica.exitValue()).isZero();
        }
        assertThat(ran()).isEqualTo(20);
        assertThat(column("SELECT string_agg(revision, ' ') FROM migrate_test.version"))
                .isEqualTo("0020");
        assertThat(column("SELECT count(*) FROM migrate_test.history")).isEqualTo("20");
    }

    @Test
    void leave_a_database_at_a_revision_and_never_between_when_they_are_killed() throws Exception {
        int length = 20 * KILLS;
        Random random = new Random(SEED);
        int last = 0;
        int stoppedHalfWay = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            Process process = start(length);
            assertThat(process.getInputStream().read()).isEqualTo('.');
            process.waitFor(random.nextInt(700), TimeUnit.MILLISECONDS);
            process.destroyForcibly().waitFor();
            int now = ran();
            assertThat(now).isGreaterThanOrEqualTo(last);
            stoppedHalfWay += now > last && now < length ? 1 : 0;
            last = now;
        }
        assertThat(stoppedHalfWay).isPositive();

        Process process = start(length);
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isZero();
        assertThat(ran()).isEqualTo(length);
        assertThat(column("SELECT count(*) = count(DISTINCT number) FROM runs")).isEqualTo("t");
    }

    private Process start(int length) throws IOException {
        return new ProcessBuilder(Jvm.running(UpgradingProcess.class, database.jdbcUrl(), String.valueOf(length)))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** How many revisions are applied, by the version table, by the tables that they made and by what they noted: all agree. */
    private int ran() throws SQLException {
        boolean isThere =
                column("SELECT to_regclass('migrate_test.version') IS NOT NULL").equals("t");
        String version = isThere ? column("SELECT coalesce(max(revision)::int, 0) FROM migrate_test.version") : "0";
        String tables = column("SELECT count(*) FROM pg_tables WHERE tablename ~ '^t[0-9]+$'");
        assertThat(version).isEqualTo(tables);
        assertThat(column("SELECT count(*) FROM runs")).isEqualTo(tables);
        return Integer.parseInt(tables);
    }

    private String column(String query) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            return rows.next() ? rows.getString(1) : "";
        }
    }
}
