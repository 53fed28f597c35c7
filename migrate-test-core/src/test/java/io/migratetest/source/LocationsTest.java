package io.migratetest.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.migratetest.problem.Location;
import io.migratetest.revision.Revision;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocationsTest {

    @TempDir
    private Path root;

    private Project project;

    @BeforeEach
    void begin_a_project() {
        project = new Project(root);
    }

    @Test
    void finds_folders_however_they_are_written() {
        project.file("db/migration/1_a.up.sql", "SELECT 1;");
        String absolute = root.resolve("db/migration").toString();

        for (String location : List.of(
                "db/migration",
                "./db/x/../migration/",
                "file:db/migration",
                absolute,
                "file:" + absolute,
                "file://" + absolute)) {
            assertThat(project.open(location).location()).isEqualTo(location);
            assertThat(files(project.open(location))).as(location).containsExactly("db/migration/1_a.up.sql");
        }
    }

    @Test
    void shows_files_outside_the_working_directory_in_full() {
        project.file("elsewhere/1_a.up.sql", "");
        Folder folder = new Locations(root.resolve("work"), getClass().getClassLoader()).find("../elsewhere");

        assertThat(files(RevisionSources.open(folder, Optional.empty())))
                .containsExactly(root.resolve("elsewhere/1_a.up.sql").toString());
    }

    @Test
    void finds_a_folder_on_the_class_path_and_shows_its_source() {
        project.file("app/src/main/resources/db/migration/1_a.up.sql", "SELECT 1;")
                .file("app/src/main/resources/db/migration/2_b.up.sql", "SELECT @version@;")
                .file("app/target/classes/db/migration/1_a.up.sql", "SELECT 1;")
                .file("app/target/classes/db/migration/2_b.up.sql", "SELECT 7;");

        assertThat(onClasspath("classpath:db/migration", "app/target/classes/"))
                .containsExactly(
                        "app/src/main/resources/db/migration/1_a.up.sql", "app/target/classes/db/migration/2_b.up.sql");
    }

    @Test
    void shows_the_source_of_every_build_tool() {
        project.file("src/test/resources/db/1_a.up.sql", "SELECT 1;")
                .file("target/test-classes/db/1_a.up.sql", "SELECT 1;")
                .file("g/src/main/resources/db/1_a.up.sql", "SELECT 1;")
                .file("g/build/resources/main/db/1_a.up.sql", "SELECT 1;");

        assertThat(files(project.open("target/test-classes/db"))).containsExactly("src/test/resources/db/1_a.up.sql");
        assertThat(files(project.open("g/build/resources/main/db")))
                .containsExactly("g/src/main/resources/db/1_a.up.sql");
    }

    @Test
    void finds_a_folder_in_a_jar() {
        jar("lib/my app.jar", "db/migration/1_a b.up.sql");

        assertThat(onClasspath("classpath:/db/migration/", "lib/my app.jar"))
                .containsExactly("lib/my app.jar!/db/migration/1_a b.up.sql");
    }

    @Test
    void takes_several_roots_together() {
        project.file("one/db/2_b.up.sql", "");
        jar("two.jar", "db/1_a.up.sql");

        assertThat(onClasspath("classpath:db", "one/", "two.jar"))
                .containsExactly("two.jar!/db/1_a.up.sql", "one/db/2_b.up.sql");
    }

    @Test
    void refuses_a_revision_that_lies_in_two_roots() {
        project.file("one/db/1_a.up.sql", "").file("two/db/1_a.up.sql", "");

        assertThat(Project.refusal(() -> onClasspath("classpath:db", "one/", "two/")))
                .isEqualTo("""
                        several revisions have the id '1'
                          files  one/db/1_a.up.sql
                                 two/db/1_a.up.sql
                          so     which of them runs is undefined
                          help: give each revision an id of its own""");
    }

    @Test
    void refuses_a_folder_that_does_not_exist() {
        project.file("db/migration/1_a.up.sql", "");

        assertThat(project.refusal("db/migrations")).isEqualTo("""
                        location 'db/migrations' does not exist
                          looked for         %1$s/db/migrations
                          working directory  %1$s
                          help: did you mean 'db/migration'?""".formatted(root));
        assertThat(project.refusal("bd/migration")).endsWith("help: did you mean 'db/migration'?");
        assertThat(project.refusal("somewhere/else"))
                .endsWith("help: name an existing folder, or one on the class path with classpath: before it");
    }

    @Test
    void refuses_a_folder_that_is_not_on_the_class_path() {
        assertThat(Project.refusal(() -> onClasspath("classpath:db/migration"))).isEqualTo("""
                        location 'classpath:db/migration' does not exist
                          looked for  a folder 'db/migration' in every directory and jar of the class path
                          help: build, if they lie in src/main/resources/db/migration; or name a folder, without classpath: before it""");
    }

    @Test
    void refuses_a_file() {
        project.file("db/1_a.up.sql", "");

        assertThat(project.refusal("db/1_a.up.sql")).isEqualTo("""
                        location 'db/1_a.up.sql' is a file, not a folder
                          help: name the folder that holds the migrations, such as 'db'""");
    }

    @Test
    void refuses_an_empty_folder() {
        project.file("db/.gitkeep", "");

        assertThat(project.refusal("db")).isEqualTo("""
                        location 'db' is empty
                          looked for  migrate-test: NAME.up.sql, which begins with -- revision: ID, and NAME.down.sql
                                      golang-migrate: N_name.up.sql and N_name.down.sql
                                      sqlx: N_name.up.sql and N_name.down.sql, or N_name.sql
                                      diesel: VERSION_name/up.sql and VERSION_name/down.sql
                                      hasura: MILLISECONDS_name/up.sql and MILLISECONDS_name/down.sql
                                      dbmate: N_name.sql with '-- migrate:up' and '-- migrate:down'
                                      goose: N_name.sql with '-- +goose Up'
                                      sql-migrate: NAME.sql with '-- +migrate Up'
                                      mybatis: N_name.sql with '-- //@UNDO', or the folder above scripts and environments
                                      flyway: V1__name.sql and U1__name.sql, R__name.sql
                                      liquibase: db.changelog-master.xml, .yaml, .json or .sql, with the changelogs that it includes
                                      sqitch: sqitch.plan with deploy/NAME.sql and revert/NAME.sql
                                      alembic: alembic.ini, or [tool.alembic] in pyproject.toml, with the revisions that it leads to
                                      alembic-sql: NAME.sql with '-- Running upgrade A -> B', as alembic upgrade --sql prints it
                          help: name the folder in which the migrations lie, or rename them as one of these formats does""");
    }

    @Test
    void refuses_no_location_at_all() {
        for (String location : List.of("", " ", "classpath:", "file:")) {
            assertThat(project.refusal(location)).isEqualTo("""
                            no location given
                              help: name the folder that holds the migrations, such as db/migration or classpath:db/migration""");
        }
    }

    @Test
    void refuses_a_path_that_cannot_exist() {
        assertThat(project.refusal("db\0")).isEqualTo("""
                        location 'db\0' is no valid path
                          cause  Nul character not allowed
                          help: name the folder that holds the migrations""");
    }

    private static List<String> files(RevisionSource source) {
        return source.read().revisions().stream()
                .map(Revision::location)
                .map(Location::file)
                .toList();
    }

    /** The files of a location, as shown, on a class path of these directories and jars only. */
    private List<String> onClasspath(String location, String... entries) {
        try (URLClassLoader classes = new URLClassLoader(urls(entries), null)) {
            Folder folder = new Locations(root, classes).find(location);
            return files(RevisionSources.open(folder, Optional.empty()));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private URL[] urls(String... entries) throws IOException {
        URL[] urls = new URL[entries.length];
        for (int i = 0; i < entries.length; i++) {
            urls[i] = root.resolve(entries[i]).toUri().toURL();
        }
        return urls;
    }

    private void jar(String name, String entry) {
        project.file(name, "");
        try (OutputStream file = Files.newOutputStream(root.resolve(name));
                JarOutputStream jar = new JarOutputStream(file)) {
            for (int slash = entry.indexOf('/'); slash > 0; slash = entry.indexOf('/', slash + 1)) {
                jar.putNextEntry(new JarEntry(entry.substring(0, slash + 1)));
            }
            jar.putNextEntry(new JarEntry(entry));
            jar.write("SELECT 1;".getBytes(UTF_8));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
