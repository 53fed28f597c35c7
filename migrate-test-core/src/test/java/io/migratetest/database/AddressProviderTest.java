package io.migratetest.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.migratetest.problem.ProblemCode;
import io.migratetest.problem.ProblemException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Against a server of our own that asks for passwords, seen as somebody else's. */
class AddressProviderTest {

    private static DatabaseServer server;
    private static Database setup;

    @BeforeAll
    static void start_a_server_that_asks_for_passwords() throws SQLException, IOException {
        server = DatabaseProviders.parse("embedded").start();
        setup = server.createDatabase();
        Sql.execute(setup, """
                CREATE ROLE maker LOGIN CREATEDB PASSWORD 'sesame';
                CREATE ROLE reader LOGIN PASSWORD 'sesame'
                """);
        Path rules = Path.of(Sql.text(setup, "SHOW hba_file"));
        Files.writeString(rules, "host all postgres all trust\nhost all all all scram-sha-256\n");
        Sql.execute(setup, "SELECT pg_reload_conf()");
    }

    @AfterAll
    static void stop_it() {
        server.close();
    }

    @Test
    void makes_scratch_databases_beside_those_that_exist() throws SQLException {
        try (DatabaseServer others = provider("maker", "sesame").start();
                Database database = others.createDatabase();
                Database copy = database.copy()) {
            assertThat(others.isOurs()).isFalse();
            assertThat(others.provider()).isEqualTo("server");
            assertThat(others.remark())
                    .isEqualTo("PostgreSQL 18.6 (server, jdbc:postgresql://127.0.0.1:" + port() + "/postgres)");
            assertThat(others.onDisk()).isEmpty();
            assertThat(Sql.text(copy, "SELECT current_user")).isEqualTo("maker");
        }
        assertThat(Sql.text(setup, "SELECT count(*) FROM pg_database WHERE datdba = 'maker'::regrole"))
                .isEqualTo("0");
    }

    @Test
    void drops_its_databases_when_the_server_is_closed() throws SQLException {
        DatabaseServer others = provider("maker", "sesame").start();
        Database forgotten = others.createDatabase();
        others.close();

        assertThat(exists(forgotten.name())).isFalse();
    }

    @Test
    void leaves_alone_what_is_not_its_own_or_still_in_use() throws SQLException {
        Sql.execute(setup, "CREATE DATABASE migratetest_of_a_colleague OWNER maker");
        try (DatabaseServer busy = provider("maker", "sesame").start();
                Database used = busy.createDatabase();
                DatabaseServer later = provider("maker", "sesame").start()) {
            assertThat(later.clean()).isEmpty();

            assertThat(exists("migratetest_of_a_colleague")).isTrue();
            assertThat(exists(used.name())).isTrue();
        }
    }

    @Test
    void drops_what_an_earlier_run_left_behind_over_an_hour_ago() throws SQLException {
        String stale = "migratetest_00000000000000aa";
        String recent = "migratetest_ffffffffffffff0b";
        leaveBehind(stale, "2020-01-01T00:00:00Z");
        leaveBehind(recent, "2999-01-01T00:00:00Z");
        try (DatabaseServer later = provider("maker", "sesame").start()) {
            assertThat(exists(stale)).isFalse();
            assertThat(exists(recent)).isTrue();

            assertThat(later.clean()).containsExactly(recent);
            assertThat(exists(recent)).isFalse();
        }
    }

    @Test
    void says_that_nothing_listens() throws IOException {
        int free = freePort();
        AddressProvider provider =
                AddressProvider.parse("jdbc:postgresql://127.0.0.1:" + free + "/app?user=me&password=sesame", Map.of());

        assertThat(refusal(provider, ProblemCode.DATABASE_UNREACHABLE)).isEqualTo("""
                the PostgreSQL server cannot be reached
                  server  jdbc:postgresql://127.0.0.1:%d/app?user=me
                  cause   Connection to 127.0.0.1:%d refused. Check that the hostname and port are correct and that the postmaster is accepting TCP/IP connections.
                  help: start the server, or correct the host and port of the address""".formatted(free, free));
    }

    @Test
    void says_that_the_password_is_wrong() {
        assertThat(refusal(provider("maker", "hunter2"), ProblemCode.DATABASE_LOGIN_REFUSED))
                .isEqualTo("""
                the PostgreSQL server refuses user 'maker'
                  server       jdbc:postgresql://127.0.0.1:%d/postgres?user=maker
                  server said  FATAL: password authentication failed for user "maker"
                  help: correct the user and the password: user=... and password=... in the address, or PGUSER and PGPASSWORD in the environment""".formatted(port()));
    }

    @Test
    void says_that_a_password_is_missing() {
        assertThat(refusal(OtherServer.as(server, Map.of("user", "maker")), ProblemCode.DATABASE_LOGIN_REFUSED))
                .isEqualTo("""
                the PostgreSQL server refuses user 'maker'
                  server       jdbc:postgresql://127.0.0.1:%d/postgres?user=maker
                  server said  The server requested SCRAM-based authentication, but no password was provided.
                  help: no password was given: add password=... to the address, or set PGPASSWORD in the environment""".formatted(port()));
    }

    @Test
    void says_that_the_database_does_not_exist() {
        ServerAddress address = server.address();
        ServerAddress nowhere = new ServerAddress(address.host(), address.port(), "nowhere", address.settings());

        assertThat(refusal(new AddressProvider(nowhere), ProblemCode.DATABASE_UNREACHABLE))
                .isEqualTo("""
                the PostgreSQL server has no database 'nowhere'
                  server       jdbc:postgresql://127.0.0.1:%d/nowhere?user=postgres
                  server said  FATAL: database "nowhere" does not exist
                  help: name one that exists in the address: scratch databases are made beside it, it is not touched""".formatted(port()));
    }

    @Test
    void says_that_it_may_not_create_databases() {
        assertThat(refusal(provider("reader", "sesame"), ProblemCode.DATABASE_CREATE_FORBIDDEN))
                .isEqualTo("""
                user 'reader' may not create databases
                  server      jdbc:postgresql://127.0.0.1:%d/postgres?user=reader
                  needed for  scratch databases: migrations never run in a database that exists
                  help: let a superuser run this, or use the embedded PostgreSQL or a container
                              ALTER ROLE "reader" CREATEDB;""".formatted(port()));
    }

    @Test
    void says_that_the_server_is_too_old() {
        ServerVersion version = ServerVersion.parse("12.22 (Debian 12.22-1.pgdg120+1)", "120022");

        assertThat(version.isSupported()).isFalse();
        assertThat(ServerProblems.tooOld(server.address(), version).render()).isEqualTo("""
                PostgreSQL 12.22 is too old
                  server    jdbc:postgresql://127.0.0.1:%d/postgres?user=postgres
                  expected  PostgreSQL 13 or later
                  help: use a newer server, the embedded PostgreSQL or a container""".formatted(port()));
    }

    @Test
    void takes_user_and_password_from_the_environment_where_the_address_has_none() {
        Map<String, String> environment = Map.of("PGUSER", "maker", "PGPASSWORD", "sesame");
        try (DatabaseServer others = AddressProvider.parse("jdbc:postgresql://127.0.0.1:" + port() + "/", environment)
                .start()) {
            assertThat(others.version()).isEqualTo("18.6");
        }
    }

    @Test
    void shows_no_password() {
        AddressProvider provider =
                AddressProvider.parse("jdbc:postgresql://db.example:5433/app?user=me&password=sesame", Map.of());

        assertThat(provider).hasToString("AddressProvider[address=jdbc:postgresql://db.example:5433/app?user=me]");
    }

    private static String refusal(AddressProvider provider, ProblemCode code) {
        ProblemException exception = catchThrowableOfType(ProblemException.class, provider::start);
        assertThat(exception.problem().code()).isEqualTo(code);
        return exception.problem().render();
    }

    private static AddressProvider provider(String user, String password) {
        return OtherServer.as(server, Map.of("user", user, "password", password));
    }

    private static int port() {
        return server.address().port();
    }

    private static void leaveBehind(String name, String created) throws SQLException {
        try (Connection connection = setup.connect()) {
            Sql.execute(connection, "CREATE DATABASE " + name + " OWNER maker");
            Sql.execute(
                    connection,
                    "COMMENT ON DATABASE " + name + " IS 'migrate-test: scratch database, created " + created + "'");
        }
    }

    private static boolean exists(String name) throws SQLException {
        return Sql.text(setup, "SELECT count(*) FROM pg_database WHERE datname = '" + name + "'")
                .equals("1");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
