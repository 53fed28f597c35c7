package io.migratetest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Tools that are no part of migrate-test come from {@code --classpath}. */
class UserLibrariesTest {

    private static final String CALLBACKS = "src/test/resources/projects/callbacks";
    private static final String CHANGELOG = "src/test/resources/projects/formats/liquibase";

    private final ClassLoader before = Thread.currentThread().getContextClassLoader();

    @AfterEach
    void put_the_class_path_back() {
        Thread.currentThread().setContextClassLoader(before);
    }

    @Test
    void runs_changelogs_with_the_liquibase_that_the_user_brings() throws IOException {
        Run run = Run.of("verify", "--database", "embedded", "--classpath", jars("target/liquibase"), CHANGELOG);

        assertThat(run.out()).contains("  reversible         users\n").contains("  irreversible       note\n");
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void says_which_library_is_missing() {
        assertThat(Run.of("show", CHANGELOG)).isEqualTo(new Run(2, "", """
                Liquibase is not on the class path
                  at  src/test/resources/projects/formats/liquibase/changelog.sql
                  so  its migrations cannot be read: only it knows what they do
                  help: add the test dependency org.liquibase:liquibase-core:4.33.0, or the version that production runs
                      on the command line, name its jars and those that it needs: --classpath a.jar:b.jar
                """));
    }

    @Test
    void runs_callbacks_with_the_flyway_that_the_user_brings() throws IOException {
        String flyway = jars("target/flyway");

        assertThat(Run.of("show", "--classpath", flyway, CALLBACKS)).isEqualTo(new Run(0, """
                -- 1 users
                -- upgrade, src/test/resources/projects/callbacks/V1__users.sql:1, run by its tool
                -- downgrade, src/test/resources/projects/callbacks/U1__users.sql:1, in a transaction
                DROP TABLE users;

                """, ""));
        assertThat(Run.of("verify", "--jobs", "2", "--database", "embedded", "--classpath", flyway, CALLBACKS)
                        .out())
                .contains("  reversible         1 users\n");
    }

    @Test
    void says_that_callbacks_need_flyway() {
        assertThat(Run.of("verify", "--database", "embedded", CALLBACKS)).isEqualTo(new Run(2, "", """
                Flyway is not on the class path
                  at  src/test/resources/projects/callbacks/afterEachMigrate__index.sql
                  so  callbacks cannot be run as in production: only it knows when and how
                  help: add the test dependency org.flywaydb:flyway-database-postgresql:11.20.0, or the version that production runs
                      on the command line, name its jars and those that it needs: --classpath a.jar:b.jar
                """));
    }

    private static String jars(String folder) throws IOException {
        try (Stream<Path> jars = Files.list(Path.of(folder))) {
            return jars.map(Path::toString).collect(Collectors.joining(File.pathSeparator));
        }
    }
}
