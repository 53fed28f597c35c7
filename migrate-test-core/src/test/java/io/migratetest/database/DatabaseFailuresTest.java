package io.migratetest.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemCode;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class DatabaseFailuresTest {

    private static final DatabaseServer SERVER = DatabaseServers.shared("embedded");

    @Test
    void tells_a_session_that_was_ended() throws SQLException {
        try (Database database = SERVER.createDatabase();
                Connection connection = database.connect()) {
            Throwable failure =
                    catchThrowable(() -> Sql.text(connection, "SELECT pg_terminate_backend(pg_backend_pid())"));

            assertThat(DatabaseFailures.problem(failure)).map(Problem::code).contains(ProblemCode.DATABASE_LOST);
            assertThat(DatabaseFailures.problem(failure)).map(Problem::render).contains("""
                    the connection to the database was lost
                      cause  FATAL: terminating connection due to administrator command
                      help: find out in the server's log why it ended the session, then run again""");
        }
    }

    @Test
    void tells_a_server_that_was_killed() throws SQLException {
        try (DatabaseServer server = DatabaseProviders.parse("embedded").start();
                Database database = server.createDatabase();
                Connection connection = database.connect()) {
            killPostmaster(connection);

            assertThat(DatabaseFailures.problem(catchThrowable(() -> Sql.text(connection, "SELECT 1"))))
                    .map(Problem::code)
                    .contains(ProblemCode.DATABASE_LOST);
            assertThatThrownBy(server::createDatabase)
                    .hasMessageStartingWith("the connection to the database was lost");
        }
    }

    @Test
    void tells_a_full_disk() throws SQLException {
        Throwable failure = failureOf("DO $$ BEGIN RAISE 'no space' USING ERRCODE = '53100'; END $$");

        assertThat(DatabaseFailures.problem(new IllegalStateException(failure)))
                .map(Problem::render)
                .contains("""
                the database server ran out of disk space
                  server said  ERROR: no space
                                 Where: PL/pgSQL function inline_code_block line 1 at RAISE
                  help: make room where the server keeps its data, or use another server""");
    }

    @Test
    void does_not_take_a_statement_that_lost_a_connection_of_its_own_for_a_lost_database() throws SQLException {
        Throwable failure =
                failureOf("DO $$ BEGIN RAISE 'could not establish connection' USING ERRCODE = '08001'; END $$");

        assertThat(DatabaseFailures.problem(failure)).isEmpty();
    }

    @Test
    void leaves_a_statement_that_fails_to_whoever_sent_it() throws SQLException {
        assertThat(DatabaseFailures.problem(failureOf("SELECT 1 / 0"))).isEmpty();
    }

    private static Throwable failureOf(String sql) throws SQLException {
        try (Database database = SERVER.createDatabase()) {
            return catchThrowable(() -> Sql.execute(database, sql));
        }
    }

    private static void killPostmaster(Connection connection) throws SQLException {
        String file = Sql.text(connection, "SELECT pg_read_file('postmaster.pid')");
        long number = Long.parseLong(file.lines().findFirst().orElseThrow());
        ProcessHandle postmaster = ProcessHandle.of(number).orElseThrow();
        ProcessHandle backend = ProcessHandle.of(Long.parseLong(Sql.text(connection, "SELECT pg_backend_pid()")))
                .orElseThrow();
        postmaster.destroyForcibly();
        backend.destroyForcibly();
        backend.onExit().join();
    }
}
