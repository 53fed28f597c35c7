package io.migratetest.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class DatabaseTest {

    private static final DatabaseServer SERVER = DatabaseServers.shared("embedded");

    @Test
    void is_empty_and_independent_of_any_other() throws SQLException {
        try (Database first = SERVER.createDatabase();
                Database second = SERVER.createDatabase()) {
            Sql.execute(first, "CREATE TABLE t (a int)");

            assertThat(userTables(first)).isEqualTo("1");
            assertThat(userTables(second)).isEqualTo("0");
        }
    }

    @Test
    void copies_its_contents_though_sessions_are_open_on_it() throws SQLException {
        try (Database source = SERVER.createDatabase();
                Connection idle = source.connect()) {
            Sql.execute(idle, "CREATE TABLE t AS SELECT 7 AS a");

            try (Database copy = source.copy()) {
                assertThat(Sql.text(copy, "SELECT a FROM t")).isEqualTo("7");
            }
            assertThatThrownBy(() -> Sql.text(idle, "SELECT 1"))
                    .hasMessage("FATAL: terminating connection due to administrator command");
        }
    }

    @Test
    void is_dropped_with_its_sessions_when_it_is_closed() throws SQLException {
        Database database = SERVER.createDatabase();
        try (Connection idle = database.connect();
                Database observer = SERVER.createDatabase()) {
            assertThat(Sql.text(idle, "SELECT current_database()")).isEqualTo(database.name());

            database.close();
            database.close();

            assertThat(Sql.text(observer, count(database))).isEqualTo("0");
        }
    }

    @Test
    void is_dropped_though_a_migration_made_it_a_template_with_a_subscription() throws SQLException {
        try (Database observer = SERVER.createDatabase()) {
            Database database = SERVER.createDatabase();
            try (Connection connection = database.connect()) {
                Sql.execute(connection, "ALTER DATABASE " + database.name() + " IS_TEMPLATE true");
                Sql.execute(
                        connection,
                        "CREATE SUBSCRIPTION \"s x\" CONNECTION 'host=nowhere' PUBLICATION p WITH (connect = false)");
            }

            database.close();

            assertThat(Sql.text(observer, count(database))).isEqualTo("0");
        }
    }

    @Test
    void copies_the_comment_that_a_migration_made() throws SQLException {
        try (Database source = SERVER.createDatabase();
                Connection connection = source.connect()) {
            Sql.execute(connection, "COMMENT ON DATABASE " + source.name() + " IS 'the shop''s'");

            try (Database copy = source.copy()) {
                assertThat(Sql.text(copy, comment(copy))).isEqualTo("the shop's");
            }
        }
    }

    @Test
    void stays_when_it_is_kept() throws SQLException {
        try (DatabaseServer server = OtherServer.beside(SERVER).start();
                Database observer = server.createDatabase()) {
            Database database = server.createDatabase();
            database.keep();
            database.close();

            assertThat(Sql.text(observer, count(database))).isEqualTo("1");
            assertThat(Sql.text(observer, comment(database))).startsWith("migrate-test: kept by process ");

            Sql.execute(observer, "DROP DATABASE " + database.name());
        }
    }

    @Test
    void says_in_a_comment_whose_it_is() throws SQLException {
        try (Database database = SERVER.createDatabase()) {
            assertThat(Sql.text(database, comment(database)))
                    .matches("migrate-test: scratch database of process "
                            + ProcessHandle.current().pid() + " on \\S+, started \\S+Z, created \\S+Z");
        }
    }

    @Test
    void has_limits_that_survive_a_reset() throws SQLException {
        SessionLimits limits = new SessionLimits(Duration.ofMillis(50), Duration.ofSeconds(7));
        try (Database database = SERVER.createDatabase(limits);
                Database copy = database.copy();
                Connection connection = copy.connect()) {
            assertThat(Sql.text(connection, "SHOW application_name")).isEqualTo("migrate-test");

            Sql.execute(connection, "SET lock_timeout = 0");
            Sql.execute(connection, "DISCARD ALL");

            assertThat(Sql.text(connection, "SHOW lock_timeout")).isEqualTo("50ms");
            assertThat(Sql.text(connection, "SHOW statement_timeout")).isEqualTo("7s");
        }
    }

    @Test
    void has_sensible_limits_unless_told_otherwise() throws SQLException {
        try (Database database = SERVER.createDatabase();
                Connection connection = database.connect()) {
            assertThat(Sql.text(connection, "SHOW lock_timeout")).isEqualTo("30s");
            assertThat(Sql.text(connection, "SHOW statement_timeout")).isEqualTo("10min");
        }
    }

    @Test
    void gives_the_users_code_sessions_in_the_extended_protocol() throws SQLException {
        try (Database database = SERVER.createDatabase();
                Connection first = database.dataSource().getConnection();
                Connection second = database.dataSource().getConnection()) {
            assertThat(Sql.text(first, "SELECT pg_backend_pid()"))
                    .isNotEqualTo(Sql.text(second, "SELECT pg_backend_pid()"));
        }
    }

    @Test
    void has_the_same_encoding_and_order_on_every_machine() throws SQLException {
        try (Database database = SERVER.createDatabase()) {
            assertThat(Sql.text(database, "SHOW server_encoding")).isEqualTo("UTF8");
            assertThat(Sql.text(database, "SELECT 'a' < 'B'")).isEqualTo("f");
            assertThat(Sql.text(database, "SELECT upper('ä')")).isEqualTo("Ä");
        }
    }

    @Test
    void tells_a_person_how_to_connect() {
        try (Database database = SERVER.createDatabase()) {
            assertThat(database.jdbcUrl())
                    .matches("jdbc:postgresql://127\\.0\\.0\\.1:\\d+/" + database.name() + "\\?user=postgres");
        }
    }

    private static String userTables(Database database) throws SQLException {
        return Sql.text(database, "SELECT count(*) FROM pg_class WHERE relnamespace = 'public'::regnamespace");
    }

    private static String count(Database database) {
        return "SELECT count(*) FROM pg_database WHERE datname = '" + database.name() + "'";
    }

    private static String comment(Database database) {
        return "SELECT shobj_description(oid, 'pg_database') FROM pg_database WHERE datname = '" + database.name()
                + "'";
    }
}
