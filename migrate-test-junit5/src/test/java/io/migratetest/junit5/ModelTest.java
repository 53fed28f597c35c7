package io.migratetest.junit5;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.migratetest.check.DriftScope;
import io.migratetest.snapshot.ModelTable;
import io.migratetest.snapshot.SchemaSource;
import io.migratetest.snapshot.SchemaSources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

    @MigrationTest("classpath:migrations/clean")
    static class OfRevisions implements StandardMigrationChecks {
        @AtRevision("0001")
        static SchemaSource first() {
            return SchemaSources.tables(ModelTable.named("users")
                    .column("id", "int")
                    .column("name", "text NOT NULL")
                    .primaryKey("id"));
        }

        @AtRevision("0002")
        static SchemaSource second() {
            return SchemaSources.ddl(MODELS.resolve("clean.sql"));
        }
    }

    @MigrationTest("classpath:migrations/clean")
    static class OfNoRevision implements StandardMigrationChecks {
        @AtRevision("0009")
        static SchemaSource ninth() {
            return SchemaSources.ddl(MODELS.resolve("clean.sql"));
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
    void can_be_that_of_an_earlier_revision() {
        JUnitRun run = JUnitRun.of(OfRevisions.class);

        assertThat(run.outcomes()).contains("0001 create users: model matches schema: successful");
        assertThat(run.failure()).hasMessage("""
                the schema at 0002 'add email' is not what the model means
                  model    DDL of src/test/resources/models/clean.sql
                  missing  table public.notes
                  help: a revision is missing, or the model is wrong; the revision would have to do
                           CREATE TABLE public.notes (
                               id integer NOT NULL,
                               text text NOT NULL
                           );
                           ALTER TABLE public.notes ADD CONSTRAINT notes_pkey PRIMARY KEY (id);""");
    }

    @Test
    void of_an_earlier_revision_may_differ_where_the_baseline_names_that_revision(@TempDir Path folder)
            throws IOException {
        Path baseline = Files.writeString(folder.resolve("baseline.json"), """
                {"schemaVersion": 1, "accepted": [
                  {"revision": "0002", "code": "missing-in-schema", "object": "table public.notes", "reason": "came later"}]}""");

        assertThat(JUnitRun.with("migratetest.baseline", baseline.toString())
                        .run(OfRevisions.class)
                        .outcomes())
                .contains(
                        "0002 add email: model matches schema: successful",
                        "baseline: 0002 missing-in-schema table public.notes: successful")
                .noneMatch(outcome -> outcome.contains(": failed "));
    }

    @Test
    void of_an_earlier_revision_is_not_excused_by_what_is_accepted_at_another(@TempDir Path folder) throws IOException {
        Path baseline = Files.writeString(folder.resolve("baseline.json"), """
                {"schemaVersion": 1, "accepted": [
                  {"revision": "0001", "code": "missing-in-schema", "object": "table public.notes", "reason": "came later"}]}""");

        assertThat(JUnitRun.with("migratetest.baseline", baseline.toString())
                        .run(OfRevisions.class)
                        .outcomes())
                .anyMatch(outcome -> outcome.startsWith("0002 add email: model matches schema: failed "))
                .anyMatch(
                        outcome -> outcome.startsWith(
                                "0001 create users: model matches schema: failed the baseline accepts missing-in-schema (table public.notes) of revision '0001', which does not occur any more\n"));
    }

    @Test
    void is_refused_if_there_is_no_such_revision() {
        assertThat(JUnitRun.of(OfNoRevision.class).failure()).hasMessage("""
                unknown revision '0009'
                  known  0001, 0002, 0003
                  help: did you mean '0001' or '0002' or '0003'?""");
    }

    @Test
    void is_in_the_report(@TempDir Path folder) throws IOException {
        Path report = folder.resolve("report.json");

        JUnitRun.with("migratetest.report.json", report.toString()).run(Ahead.class);

        JsonNode json = new ObjectMapper().readTree(Files.readString(report));
        assertThat(json.at("/model/name").asText()).isEqualTo("DDL of src/test/resources/models/ahead.sql");
        assertThat(json.at("/model/compared/0/kind").asText()).isEqualTo("column");
        assertThat(json.at("/findings/0/code").asText()).isEqualTo("missing-in-schema");
        assertThat(json.at("/findings/0/check").asText()).isEqualTo("drift");
    }

    @Test
    void of_a_revision_is_in_the_report_of_that_revision(@TempDir Path folder) throws IOException {
        Path report = folder.resolve("report.json");

        JUnitRun.with("migratetest.report.json", report.toString()).run(OfRevisions.class);

        JsonNode json = new ObjectMapper().readTree(Files.readString(report));
        assertThat(json.at("/revisions/1/id").asText()).isEqualTo("0002");
        assertThat(json.at("/revisions/1/findings/0/check").asText()).isEqualTo("drift");
        assertThat(json.has("model")).isFalse();
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
