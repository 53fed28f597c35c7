package io.migratetest.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormatChoiceTest {

    @TempDir
    private Path root;

    private Project project;

    @BeforeEach
    void begin_a_project() {
        project = new Project(root);
    }

    @Test
    void knows_every_format_that_was_written() throws IOException, URISyntaxException {
        assertThat(MigrationFormats.ALL)
                .extracting(format -> format.getClass().getSimpleName())
                .containsExactlyInAnyOrderElementsOf(writtenFormats());
        assertThat(RevisionSources.formats())
                .containsExactly(
                        "migrate-test",
                        "golang-migrate",
                        "sqlx",
                        "diesel",
                        "hasura",
                        "dbmate",
                        "goose",
                        "sql-migrate",
                        "mybatis",
                        "flyway",
                        "liquibase",
                        "sqitch",
                        "alembic",
                        "alembic-sql");
    }

    private static List<String> writtenFormats() throws IOException, URISyntaxException {
        URL own = Objects.requireNonNull(MigrationFormat.class.getResource("MigrationFormat.class"));
        try (Stream<Path> classes =
                Files.list(Objects.requireNonNull(Path.of(own.toURI()).getParent()))) {
            return classes.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".class"))
                    .map(name -> name.replace(".class", ""))
                    .filter(FormatChoiceTest::isFormat)
                    .toList();
        }
    }

    private static boolean isFormat(String name) {
        try {
            Class<?> type = Class.forName(MigrationFormat.class.getPackageName() + "." + name);
            return MigrationFormat.class.isAssignableFrom(type) && !type.isInterface();
        } catch (ClassNotFoundException failed) {
            throw new AssertionError(failed);
        }
    }

    @Test
    void takes_pairs_for_golang_migrate() {
        project.file("db/1_a.up.sql", "");

        assertThat(project.open("db").format()).isEqualTo("golang-migrate");
    }

    @Test
    void takes_pairs_inside_a_rust_project_for_sqlx() {
        project.file("Cargo.toml", "").file("server/db/1_a.up.sql", "");

        assertThat(project.open("server/db").format()).isEqualTo("sqlx");
    }

    @Test
    void takes_pairs_made_by_sqlx_for_sqlx() {
        project.file("db/1_a.up.sql", "").file("db/2_a.up.sql", "-- Add up migration script here\n");

        assertThat(project.open("db").format()).isEqualTo("sqlx");
    }

    @Test
    void believes_the_nearest_project_file() {
        project.file("Cargo.toml", "").file("go/go.mod", "").file("go/db/1_a.up.sql", "");

        assertThat(project.open("go/db").format()).isEqualTo("golang-migrate");
    }

    @Test
    void does_not_look_beyond_the_repository() {
        project.file("Cargo.toml", "").file("repo/.git/HEAD", "").file("repo/db/1_a.up.sql", "");

        assertThat(project.open("repo/db").format()).isEqualTo("golang-migrate");
    }

    @Test
    void takes_folders_for_diesel() {
        project.file("db/20200101000000_a/up.sql", "");

        assertThat(project.open("db").format()).isEqualTo("diesel");
    }

    @Test
    void takes_folders_named_by_milliseconds_for_hasura() {
        project.file("db/1589983450927_init/up.sql", "");

        assertThat(project.open("db").format()).isEqualTo("hasura");
    }

    @Test
    void takes_folders_of_a_hasura_project_for_hasura() {
        project.file("config.yaml", "version: 3\n").file("migrations/default/1_init/up.sql", "");

        assertThat(project.open("migrations/default").format()).isEqualTo("hasura");
    }

    @Test
    void believes_the_user() {
        project.file("Cargo.toml", "").file("db/1_a.up.sql", "");

        assertThat(project.open("db", "golang-migrate").format()).isEqualTo("golang-migrate");
    }

    @Test
    void refuses_two_formats_in_one_location() {
        project.file("db/1_a.up.sql", "").file("db/1_a.down.sql", "").file("db/20200101000000_b/up.sql", "");

        assertThat(project.refusal("db")).isEqualTo("""
                        location 'db' holds migrations of two formats
                          golang-migrate  1_a.down.sql and 1 more
                          diesel          20200101000000_b/up.sql
                          so              which of them production runs is unknown
                          help: name the one that is meant, --format golang-migrate or --format diesel, or give each a folder of its own""");
        assertThat(project.open("db", "diesel").read().size()).isEqualTo(1);
    }

    @Test
    void refuses_an_unknown_format() {
        project.file("db/1_a.up.sql", "");

        assertThat(Project.refusal(() -> project.open("db", "golang-migrat"))).isEqualTo("""
                        unknown format 'golang-migrat'
                          accepted  migrate-test, golang-migrate, sqlx, diesel, hasura, dbmate, goose, sql-migrate, mybatis, flyway, liquibase, sqitch, alembic, alembic-sql
                          help: did you mean 'golang-migrate'?""");
        assertThat(Project.refusal(() -> project.open("db", "rails"))).isEqualTo("""
                        unknown format 'rails'
                          accepted  migrate-test, golang-migrate, sqlx, diesel, hasura, dbmate, goose, sql-migrate, mybatis, flyway, liquibase, sqitch, alembic, alembic-sql
                          help: name one of them, or none to have it detected""");
    }

    @Test
    void refuses_a_location_without_revisions() {
        project.file("db/a.txt", "")
                .file("db/b.txt", "")
                .file("db/c.txt", "")
                .file("db/d.txt", "")
                .file("db/e/f.txt", "")
                .file("db/g_1.sql", "");

        assertThat(project.refusal("db")).isEqualTo("""
                        no revision found in 'db'
                          files there  a.txt
                                       b.txt
                                       c.txt
                                       d.txt
                                       e/f.txt
                                       and 1 more
                          looked for   migrate-test: NAME.up.sql, which begins with -- revision: ID, and NAME.down.sql
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
    void does_not_take_single_files_for_sqlx_without_a_rust_project() {
        project.file("db/1_a.sql", "SELECT 1;\n");

        assertThat(project.refusal("db")).isEqualTo("""
                nothing tells which tool runs the migrations in 'db'
                  may be  sqlx
                  so      how production runs them is unknown
                  help: name the one that is meant, as in --format sqlx""");
        assertThat(project.open("db", "sqlx").read().size()).isEqualTo(1);
    }

    @Test
    void refuses_a_named_format_that_is_not_there() {
        project.file("db/1_a.up.sql", "");

        assertThat(Project.refusal(() -> project.open("db", "diesel"))).isEqualTo("""
                        no revision found in 'db'
                          files there  1_a.up.sql
                          looked for   diesel: VERSION_name/up.sql and VERSION_name/down.sql
                          help: name the folder in which the migrations lie, or rename them as one of these formats does""");
    }

    @Test
    void believes_the_marks_inside_files_more_than_the_project_around_them() {
        project.file("Cargo.toml", "").file("db/1_a.sql", "-- migrate:up\n-- migrate:down\n");

        assertThat(project.open("db").format()).isEqualTo("dbmate");
    }

    @Test
    void tells_tools_apart_by_their_marks() {
        project.file("a/1_a.sql", "-- +goose Up\n").file("b/1_a.sql", "-- +migrate Up\n");

        assertThat(project.open("a").format()).isEqualTo("goose");
        assertThat(project.open("b").format()).isEqualTo("sql-migrate");
    }

    @Test
    void refuses_files_with_the_marks_of_two_tools() {
        project.file("db/1_a.sql", "-- migrate:up\n").file("db/2_b.sql", "-- +goose Up\n");

        assertThat(project.refusal("db")).isEqualTo("""
                        location 'db' holds migrations of two formats
                          dbmate  1_a.sql
                          goose   2_b.sql
                          so      which of them production runs is unknown
                          help: name the one that is meant, --format dbmate or --format goose, or give each a folder of its own""");
    }
}
