package io.migratetest.run;

import static java.util.stream.Collectors.joining;

import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemCode;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;

/**
 * Lets one process at a time migrate a database.
 *
 * <p>An advisory lock of the session that runs the migrations: so it stands exactly as long as a statement of theirs can still be running, even if the process
 * was killed in the middle of it. Who waits for it asks again and again: a session that waits inside the server has a transaction, for whose end {@code CREATE
 * INDEX CONCURRENTLY} of the one that holds the lock would wait, and both for ever.
 */
final class MigrationLock {

    /** Agreed on by all processes: "migrate_" in ASCII. */
    private static final long KEY = 0x6d69_6772_6174_655fL;

    private static final Duration PAUSE = Duration.ofMillis(50);

    private static final String HOLDER = """
            SELECT pg_catalog.format('process %%s of %%s%%s, since %%s', a.pid, a.usename, coalesce(' at ' || host(a.client_addr), ''),
                pg_catalog.to_char(coalesce(a.xact_start, a.backend_start), 'YYYY-MM-DD HH24:MI:SS TZ'))
            FROM pg_catalog.pg_locks AS l JOIN pg_catalog.pg_stat_activity AS a USING (pid)
            WHERE l.locktype = 'advisory' AND l.granted AND l.objsubid = 1
              AND l.database = (SELECT oid FROM pg_catalog.pg_database WHERE datname = pg_catalog.current_database())
              AND l.classid::bigint << 32 | l.objid::bigint = %d""".formatted(KEY);

    private MigrationLock() {}

    /**
     * Takes the lock, which the session holds until it forgets.
     *
     * @throws io.migratetest.problem.ProblemException if somebody else holds it for longer
     */
    static void take(Connection connection, Duration wait) throws SQLException {
        if (isTaken(connection)) {
            return;
        }
        try {
            Awaitility.await()
                    .pollInSameThread()
                    .pollInterval(PAUSE)
                    .atMost(wait.plus(PAUSE))
                    .until(() -> isTaken(connection));
        } catch (ConditionTimeoutException e) {
            throw Problem.of(ProblemCode.MIGRATION_LOCKED, "another process migrates this database")
                    .with("held by", holder(connection))
                    .with("waited", wait.toSeconds() + " s")
                    .help("wait until it is done and run this again, or end it if it hangs")
                    .causedBy(e)
                    .asException();
        }
    }

    private static boolean isTaken(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT pg_catalog.pg_try_advisory_lock(%d)".formatted(KEY))) {
            row.next();
            return row.getBoolean(1);
        }
    }

    private static String holder(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(HOLDER)) {
            Stream.Builder<String> holders = Stream.builder();
            while (rows.next()) {
                holders.add(String.valueOf(rows.getString(1)));
            }
            return holders.build().collect(joining("\n"));
        }
    }
}
