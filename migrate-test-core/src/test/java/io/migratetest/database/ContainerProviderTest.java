package io.migratetest.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.migratetest.TestServer;
import io.migratetest.problem.ProblemCode;
import io.migratetest.problem.ProblemException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Needs a Docker engine; the image is named by the environment. */
@Tag("container")
class ContainerProviderTest {

    private static final String IMAGE = TestServer.image();

    private static final DatabaseServer SERVER = TestServer.container();

    @Test
    void gives_independent_databases() throws SQLException {
        try (Database first = SERVER.createDatabase();
                Database second = SERVER.createDatabase()) {
            Sql.execute(first, "CREATE TABLE t (a int)");

            assertThat(Sql.text(first, "SELECT to_regclass('t')")).isEqualTo("t");
            assertThat(Sql.text(second, "SELECT to_regclass('t')")).isEqualTo("null");
        }
    }

    @Test
    void copies_a_database() throws SQLException {
        try (Database source = SERVER.createDatabase()) {
            Sql.execute(source, "CREATE TABLE t AS SELECT 7 AS a");
            try (Database copy = source.copy()) {
                assertThat(Sql.text(copy, "SELECT a FROM t")).isEqualTo("7");
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "fsync, off",
        "synchronous_commit, off",
        "full_page_writes, off",
        "data_directory, /migrate-test/data",
    })
    void runs_with_settings_for_data_that_nobody_will_miss(String setting, String value) throws SQLException {
        try (Database database = SERVER.createDatabase()) {
            assertThat(Sql.text(database, "SHOW " + setting)).isEqualTo(value);
        }
    }

    @Test
    void keeps_its_data_in_memory_where_there_is_room() throws SQLException {
        String place = Storage.memoryAllowsIt() ? "data in memory" : "data on disk";
        assertThat(SERVER.remark())
                .isEqualTo("PostgreSQL " + SERVER.version() + " (container, " + IMAGE + ", " + place + ")");
        try (Database database = SERVER.createDatabase()) {
            String mounts = Sql.text(database, "SELECT pg_read_file('/proc/mounts')");
            assertThat(mounts.contains("tmpfs /migrate-test tmpfs")).isEqualTo(Storage.memoryAllowsIt());
        }
    }

    @Test
    void says_that_an_image_cannot_be_had() {
        ProblemException exception = catchThrowableOfType(
                ProblemException.class,
                () -> DatabaseProviders.parse("container:no-such-image:1").start());

        assertThat(exception.problem().code()).isEqualTo(ProblemCode.NO_DATABASE);
        assertThat(exception.problem().render())
                .startsWith("the image 'no-such-image:1' cannot be had\n  cause  ")
                .endsWith("\n  help: get it: docker pull no-such-image:1");
    }

    @Test
    void gives_way_to_the_embedded_binaries_if_the_image_cannot_be_had() {
        AutomaticProvider automatic = new AutomaticProvider(List.of(
                new ContainerProvider("no-such-image:1", Optional.empty()),
                new EmbeddedProvider(OptionalInt.empty(), Optional.empty())));
        try (DatabaseServer server = automatic.start()) {
            assertThat(server.provider()).isEqualTo("embedded");
            assertThat(server.remark()).endsWith("; no container: the image 'no-such-image:1' cannot be had)");
        }
    }
}
