package io.migratetest.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemCode;
import io.migratetest.problem.ProblemException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatabaseProvidersTest {

    @Test
    void reads_every_kind_of_specification() {
        assertThat(DatabaseProviders.parse("embedded"))
                .isEqualTo(new EmbeddedProvider(OptionalInt.empty(), Optional.empty()));
        assertThat(DatabaseProviders.parse("embedded:15"))
                .isEqualTo(new EmbeddedProvider(OptionalInt.of(15), Optional.empty()));
        assertThat(DatabaseProviders.parse("container"))
                .isEqualTo(new ContainerProvider("postgres:18", Optional.empty()));
        assertThat(DatabaseProviders.parse("container:postgis/postgis:17-3.5"))
                .isEqualTo(new ContainerProvider("postgis/postgis:17-3.5", Optional.empty()));
        assertThat(DatabaseProviders.parse("jdbc:postgresql://h/d"))
                .hasToString("AddressProvider[address=jdbc:postgresql://h:5432/d?user="
                        + System.getenv().getOrDefault("PGUSER", System.getProperty("user.name")) + "]");
    }

    @ParameterizedTest
    @CsvSource({
        "docker, 'docker'",
        "embedded:latest, 'embedded...'",
        "postgresql://me:sesame@h/d, 'postgresql...'",
    })
    void refuses_what_names_no_database_without_showing_a_password(String specification, String shown) {
        assertThat(refusal(specification)).isEqualTo("""
                '%s' names no database
                  expected  container, container:IMAGE, embedded, embedded:MAJOR
                            or jdbc:postgresql://HOST:PORT/DATABASE?user=USER&password=PASSWORD""".formatted(shown));
    }

    @ParameterizedTest
    @CsvSource({
        "jdbc:postgresql://h:port/d?password=sesame, pgjdbc cannot read it",
        "'jdbc:postgresql://h1:1,h2:2/d?password=sesame', it has to name one host and one port",
        "jdbc:postgresql://h/d?pasword=sesame, pgjdbc knows no parameter 'pasword'",
    })
    void refuses_an_address_that_it_cannot_read_without_showing_a_password(String specification, String reason) {
        assertThat(refusal(specification)).isEqualTo("""
                the address of the PostgreSQL server cannot be read
                  because   %s
                  expected  jdbc:postgresql://HOST:PORT/DATABASE?user=USER&password=PASSWORD""".formatted(reason));
    }

    @Test
    void passes_over_what_does_not_start_and_says_so_in_a_line() {
        List<ServerLauncher> candidates = List.of(new Missing("container", ContainerProvider.noEngine()), embedded());
        try (DatabaseServer server = new AutomaticProvider(candidates).start()) {
            assertThat(server.provider()).isEqualTo("embedded");
            assertThat(server.remark())
                    .matches(
                            "PostgreSQL 18\\.6 \\(embedded, data (in memory|on disk); no container: no Docker engine answers\\)");
        }
    }

    @Test
    void names_every_provider_that_was_passed_over_and_how_to_get_it() {
        Problem noImage = Problem.of(ProblemCode.NO_DATABASE, "the image 'postgres:18' cannot be had")
                .with("cause", "no such host")
                .help("get it: docker pull postgres:18");
        Problem noBinaries = Problem.of(
                        ProblemCode.NO_DATABASE, "no binaries for the embedded PostgreSQL are on the class path")
                .help("add a:b:1 to the class path");
        AutomaticProvider automatic =
                new AutomaticProvider(List.of(new Missing("container", noImage), new Missing("embedded", noBinaries)));

        ProblemException exception = catchThrowableOfType(ProblemException.class, automatic::start);

        assertThat(exception.problem().code()).isEqualTo(ProblemCode.NO_DATABASE);
        assertThat(exception).hasMessage("""
                there is no PostgreSQL to run the migrations on
                  container  the image 'postgres:18' cannot be had
                             cause: no such host
                             get it: docker pull postgres:18
                  embedded   no binaries for the embedded PostgreSQL are on the class path
                             add a:b:1 to the class path
                  help: mend one of these, or give the address of a server: jdbc:postgresql://HOST:PORT/DATABASE?user=USER&password=PASSWORD""");
    }

    private static EmbeddedProvider embedded() {
        return new EmbeddedProvider(OptionalInt.empty(), Optional.empty());
    }

    private static String refusal(String specification) {
        ProblemException exception =
                catchThrowableOfType(ProblemException.class, () -> DatabaseProviders.parse(specification));
        assertThat(exception.problem().code()).isEqualTo(ProblemCode.INVALID_ARGUMENT);
        return exception.problem().render();
    }

    /** A provider on a machine that lacks what it needs. */
    private record Missing(String name, Problem problem) implements ServerLauncher {
        @Override
        public RunningServer launch() {
            throw problem.asException();
        }
    }
}
