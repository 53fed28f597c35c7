package io.migratetest.junit5;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Mistakes are told with the class that makes them, before anything happens. */
class WrongUseTest {

    static class Undeclared implements StandardMigrationChecks {}

    @MigrationTest(" ")
    static class BlankLocation implements StandardMigrationChecks {}

    @MigrationTest(value = "classpath:migrations/clean", format = "alembik")
    static class UnknownFormat implements StandardMigrationChecks {}

    @MigrationTest(value = "classpath:migrations/clean", baseline = "no-such-baseline.json")
    static class NoBaseline implements StandardMigrationChecks {}

    @MigrationTest("classpath:migrations/clean")
    static class Both implements StandardMigrationChecks {
        @RegisterExtension
        static final MigrationExtension MIGRATIONS = MigrationExtension.of("classpath:migrations/clean");
    }

    static class Twice {
        @RegisterExtension
        static final MigrationExtension OUTER = MigrationExtension.of("classpath:migrations/clean");

        @Nested
        class Inner implements StandardMigrationChecks {
            @RegisterExtension
            final MigrationExtension inner = MigrationExtension.of("classpath:migrations/clean");
        }
    }

    @MigrationTest("classpath:migrations/clean")
    static class DatabaseForTheClass {
        @BeforeAll
        static void prepare(Connection connection) {
            assertThat(connection).as("is not even made").isNull();
        }

        @Test
        void test() {}
    }

    @MigrationTest("classpath:migrations/clean")
    static class UnknownRevision {
        @Test
        @AtRevision("0009")
        void test(Connection connection) {
            throw new AssertionError("not reached with " + connection);
        }
    }

    @Test
    void no_declaration() {
        assertThat(JUnitRun.of(Undeclared.class).failure())
                .isInstanceOf(ExtensionConfigurationException.class)
                .hasMessage("""
                        StandardMigrationChecks needs to know of which migrations
                          test class  io.migratetest.junit5.WrongUseTest$Undeclared
                          help: annotate the class with @MigrationTest("classpath:db/migration")""");
    }

    @Test
    void a_blank_location() {
        assertThat(JUnitRun.of(BlankLocation.class).failure()).hasMessage("""
                        the location of the migrations is blank
                          test class  io.migratetest.junit5.WrongUseTest$BlankLocation
                          help: name the folder that holds them, such as classpath:db/migration""");
    }

    @Test
    void an_unknown_format() {
        assertThat(JUnitRun.of(UnknownFormat.class).failure()).hasMessage("""
                        unknown format 'alembik'
                          formats     migrate-test, golang-migrate, sqlx, diesel, hasura, dbmate, goose, sql-migrate, mybatis, flyway, liquibase, sqitch, alembic, alembic-sql
                          test class  io.migratetest.junit5.WrongUseTest$UnknownFormat""");
    }

    @Test
    void a_baseline_that_is_not_there() {
        assertThat(JUnitRun.of(NoBaseline.class).failure()).hasMessage("""
                        baseline 'no-such-baseline.json' cannot be read
                          because     java.nio.file.NoSuchFileException: no-such-baseline.json
                          test class  io.migratetest.junit5.WrongUseTest$NoBaseline
                          help: name an existing file, or write one with --write-baseline""");
    }

    @Test
    void an_unknown_database() {
        JUnitRun run = JUnitRun.with("migratetest.database", "oracle").run(UnknownRevision.class);

        assertThat(run.failure()).hasMessage("""
                        'oracle' names no database
                          expected    container, container:IMAGE, embedded, embedded:MAJOR
                                      or jdbc:postgresql://HOST:PORT/DATABASE?user=USER&password=PASSWORD
                          test class  io.migratetest.junit5.WrongUseTest$UnknownRevision""");
    }

    @Test
    void two_declarations() {
        assertThat(JUnitRun.of(Both.class).failure()).hasMessage("""
                        an annotation and an extension declare the migrations
                          field       Both.MIGRATIONS
                          test class  io.migratetest.junit5.WrongUseTest$Both
                          help: keep one of @MigrationTest and @RegisterExtension""");
        assertThat(JUnitRun.of(Twice.class).failure()).hasMessage("""
                        two extensions declare the migrations
                          fields      Inner.inner
                                      Twice.OUTER
                          test class  io.migratetest.junit5.WrongUseTest$Twice$Inner
                          help: keep one of them, and write a test class for each folder of migrations""");
    }

    @Test
    void a_database_that_methods_would_share() {
        assertThat(JUnitRun.of(DatabaseForTheClass.class).failure())
                .hasMessage(
                        "each test method has a database of its own, and the class has none: take it as a parameter of the method or of a @BeforeEach method");
    }

    @Test
    void an_unknown_revision() {
        assertThat(JUnitRun.of(UnknownRevision.class).failure()).cause().hasMessage("""
                        unknown revision '0009'
                          known  0001, 0002, 0003
                          help: did you mean '0001' or '0002' or '0003'?""");
    }
}
