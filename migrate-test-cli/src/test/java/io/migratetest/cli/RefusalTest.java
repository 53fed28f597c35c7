package io.migratetest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Arguments that are unusable: each is refused before any server is started, with what would be accepted. */
class RefusalTest {

    private static final String CLEAN = "src/test/resources/projects/clean";

    @Test
    void asks_for_a_command() {
        refuses("""
                missing required subcommand
                  help: migrate-test --help shows what it takes
                """);
    }

    @Test
    void asks_for_a_location() {
        refuses("""
                missing required parameter: 'LOCATION'
                  help: migrate-test verify --help shows what it takes
                """, "verify");
    }

    @Test
    void shows_the_options_near_an_unknown_one() {
        refuses("""
                unknown option: '--formt=sqlx'
                  near  --format
                  help: migrate-test verify --help shows what it takes
                """, "verify", CLEAN, "--formt=sqlx");
    }

    @Test
    void shows_the_revisions_near_an_unknown_one() {
        refuses("""
                unknown revision '0022'
                  known  0001, 0002
                  help: did you mean '0002' or '0001'?
                """, "verify", "--revision", "0022", CLEAN);
    }

    @Test
    void shows_the_kinds_of_report() {
        refuses("""
                there is no report of the kind 'html'
                  kinds  text, json
                  help: name one of them, as in --report json=report.json
                """, "verify", "--report", "html=report.html", CLEAN);
    }

    @Test
    void asks_for_kind_and_file_of_a_report() {
        refuses("""
                'json' does not say which report goes where
                  kinds  text, json
                  help: write --report KIND=FILE, as in --report json=report.json, or - for standard output
                """, "verify", "--report", "json", CLEAN);
    }

    @Test
    void finds_out_early_that_a_report_cannot_be_written() {
        refuses("""
                report 'no/such/folder/report.json' cannot be written
                  help: name a file in a folder that exists and can be written
                """, "verify", "--report", "json=no/such/folder/report.json", CLEAN);
    }

    @Test
    void shows_the_checks() {
        refuses("""
                there is no check 'lint'
                  checks  round-trip, rows, lints
                """, "verify", "--checks", "round-trip,lint", CLEAN);
    }

    @Test
    void shows_the_formats() {
        refuses("""
                unknown format 'rails'
                  accepted  migrate-test, golang-migrate, sqlx, diesel, hasura, dbmate, goose, sql-migrate, mybatis, flyway, liquibase, sqitch, alembic, alembic-sql
                  help: name one of them, or none to have it detected
                """, "verify", "--format", "rails", CLEAN);
    }

    @Test
    void shows_what_a_time_looks_like() {
        refuses("""
                invalid value for option '--lock-timeout': '1 day' is not a time such as 500ms, 30s or 10min
                  help: migrate-test verify --help shows what it takes
                """, "verify", "--lock-timeout", "1 day", CLEAN);
    }

    @Test
    void refuses_a_baseline_that_is_not_there() {
        Run run = Run.of("verify", "--baseline", "nowhere.json", CLEAN);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith("baseline 'nowhere.json' cannot be read\n");
    }

    @Test
    void refuses_a_class_path_that_is_not_there() {
        refuses("""
                'nowhere.jar' on --classpath does not exist
                  help: name jars and folders that exist, separated by ':'
                """, "verify", "--classpath", "nowhere.jar", CLEAN);
    }

    @Test
    void names_the_server_that_cannot_be_reached_without_its_password() {
        Run run = Run.of("verify", "--database", "jdbc:postgresql://localhost:1/x?user=me&password=secret", CLEAN);

        assertThat(run.status()).isEqualTo(3);
        assertThat(run.err()).startsWith("""
                the PostgreSQL server cannot be reached
                  server  jdbc:postgresql://localhost:1/x?user=me
                """).doesNotContain("secret");
        assertThat(run.out()).isEmpty();
    }

    private static void refuses(String problem, String... arguments) {
        assertThat(Run.of(arguments)).isEqualTo(new Run(2, "", problem));
    }
}
