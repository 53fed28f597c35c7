package io.migratetest.junit5;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Where {@link MigrationTest} and {@link MigrationExtension} may stand. */
class FindingTheDeclarationTest {

    private static final List<String> CLEAN = List.of(
            "0001 create users: upgrade: successful",
            "0001 create users: downgrade: successful",
            "0001 create users: upgrade again: successful",
            "0002 add email: upgrade: successful",
            "0002 add email: downgrade: successful",
            "0002 add email: upgrade again: successful",
            "0003 create notes: upgrade: successful",
            "0003 create notes: downgrade: successful",
            "0003 create notes: upgrade again: successful",
            "all revisions: straight path: successful");

    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    @MigrationTest("classpath:migrations/clean")
    static class OneInstance implements StandardMigrationChecks {}

    static class Inherits extends OneInstance {}

    @MigrationTest("classpath:migrations/clean")
    interface AboutCleanMigrations {}

    static class Implements implements AboutCleanMigrations, StandardMigrationChecks {}

    @MigrationTest("classpath:migrations/clean")
    @Retention(RetentionPolicy.RUNTIME)
    @interface CleanMigrations {}

    @CleanMigrations
    static class Composed implements StandardMigrationChecks {}

    static class Registers implements StandardMigrationChecks {
        @RegisterExtension
        static final MigrationExtension MIGRATIONS =
                MigrationExtension.of("src/test/resources/migrations/clean").format("golang-migrate");
    }

    static class RegistersInInstance implements StandardMigrationChecks {
        @RegisterExtension
        final MigrationExtension migrations = MigrationExtension.of("classpath:migrations/clean");
    }

    @MigrationTest("classpath:migrations/clean")
    static class Outer {
        @Nested
        class Inner implements StandardMigrationChecks {}
    }

    @MigrationTest("classpath:migrations/missing")
    static class Elsewhere {
        @Nested
        @MigrationTest("classpath:migrations/clean")
        class Here implements StandardMigrationChecks {}
    }

    @Test
    void on_a_class_with_one_instance_for_all_tests() {
        assertThat(JUnitRun.of(OneInstance.class).outcomes()).isEqualTo(CLEAN);
    }

    @Test
    void on_a_superclass() {
        assertThat(JUnitRun.of(Inherits.class).outcomes()).isEqualTo(CLEAN);
    }

    @Test
    void on_an_interface() {
        assertThat(JUnitRun.of(Implements.class).outcomes()).isEqualTo(CLEAN);
    }

    @Test
    void on_an_annotation() {
        assertThat(JUnitRun.of(Composed.class).outcomes()).isEqualTo(CLEAN);
    }

    @Test
    void in_a_static_field() {
        assertThat(JUnitRun.of(Registers.class).outcomes()).isEqualTo(CLEAN);
    }

    @Test
    void in_an_instance_field() {
        assertThat(JUnitRun.of(RegistersInInstance.class).outcomes()).isEqualTo(CLEAN);
    }

    @Test
    void on_the_class_around_a_nested_class() {
        assertThat(JUnitRun.of(Outer.class).outcomes()).isEqualTo(CLEAN);
    }

    @Test
    void on_a_nested_class_rather_than_on_the_class_around_it() {
        assertThat(JUnitRun.of(Elsewhere.class).outcomes()).isEqualTo(CLEAN);
    }
}
