package io.migratetest.junit5;

import static org.assertj.core.api.Assertions.assertThat;

import io.migratetest.check.DriftScope;
import io.migratetest.snapshot.SchemaSource;
import io.migratetest.snapshot.SchemaSources;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A model beside the migrations. */
class ModelTest {

    private static final Path MODELS = Path.of("src/test/resources/models");

    @MigrationTest("classpath:migrations/clean")
    static class InStep implements StandardMigrationChecks {
        static SchemaSource model() {
            return SchemaSources.ddl(MODELS.resolve("clean.sql"));
        }
    }

    @MigrationTest("classpath:migrations/clean")
    static class Ahead implements StandardMigrationChecks {
        static SchemaSource model() {
            return SchemaSources.ddl(MODELS.resolve("ahead.sql"));
        }
    }

    @MigrationTest("classpath:migrations/clean")
    static class Narrowed implements StandardMigrationChecks {
        static SchemaSource model() {
            return SchemaSources.ddl(MODELS.resolve("ahead.sql"));
        }

        static DriftScope scope() {
            return DriftScope.ALL.excluding("column public.users.phone");
        }
    }

    @MigrationTest(value = "classpath:migrations/clean", model = @Jpa)
    static class OfNothing implements StandardMigrationChecks {}

    @MigrationTest(value = "classpath:migrations/clean", model = @Jpa(packages = "com.example"))
    static class WithTwo implements StandardMigrationChecks {
        static SchemaSource model() {
            return SchemaSources.ddl(MODELS.resolve("clean.sql"));
        }
    }

    @Test
    void passes_when_the_schema_at_head_is_what_it_means() {
        JUnitRun run = JUnitRun.of(InStep.class);

        assertThat(run.outcomes()).last().isEqualTo("model matches schema: successful");
        assertThat(run.published())
                .contains("compared with the model: column 5/5, constraint 2/2, index 3/3, table 2/2");
    }

    @Test
    void fails_when_a_revision_is_missing() {
        JUnitRun run = JUnitRun.of(Ahead.class);

        assertThat(run.failure()).hasMessage("""
                the schema at head is not what the model means
                  model    DDL of src/test/resources/models/ahead.sql
                  missing  column public.users.phone
                  help: a revision is missing, or the model is wrong; the revision would have to do
                           ALTER TABLE public.users ADD COLUMN phone text;""");
        assertThat(run.outcomes()).last().asString().startsWith("model matches schema: failed ");
    }

    @Test
    void compares_what_the_class_says() {
        assertThat(JUnitRun.of(Narrowed.class).outcomes()).last().isEqualTo("model matches schema: successful");
    }

    @Test
    void refuses_declarations_that_name_no_model_or_two() {
        assertThat(JUnitRun.of(OfNothing.class).failure()).hasMessage("""
                @Jpa names its entities in one way
                  test class  io.migratetest.junit5.ModelTest$OfNothing
                  help: give packages, classes or a persistence unit, and only one of them""");
        assertThat(JUnitRun.of(WithTwo.class).failure()).hasMessage("""
                a test class has one model
                  methods     model
                  test class  io.migratetest.junit5.ModelTest$WithTwo
                  help: keep one static method that returns a SchemaSource, or the model of the annotation""");
    }
}
