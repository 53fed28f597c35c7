package io.migratetest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void write_migrations() throws IOException {
        Files.createDirectory(folder.resolve("db"));
        write("db/0001_users.up.sql", "CREATE TABLE users (id bigint PRIMARY KEY, name text NOT NULL, due date);");
        write("db/0001_users.down.sql", "DROP TABLE users;");
    }

    @Test
    void passes_when_the_schema_is_what_the_model_means() throws IOException {
        write("schema.sql", "CREATE TABLE users (name text NOT NULL, due date, id int8 PRIMARY KEY);");

        assertThat(check("ddl:" + file("schema.sql"))).isEqualTo(new Run(0, """
                migrate-test VERSION
                  database    PostgreSQL VERSION (embedded)
                  migrations  FOLDER/db (golang-migrate)
                  model       DDL of FOLDER/schema.sql

                              model  schema
                  column          3       3
                  constraint      1       1
                  index           1       1
                  table           1       1

                passed: the schema at head is what the model means
                """, ""));
    }

    @Test
    void fails_and_says_what_the_missing_revision_would_do() throws IOException {
        write("schema.sql", """
                CREATE TABLE users (id bigint PRIMARY KEY, name varchar(100) NOT NULL, email text NOT NULL);
                CREATE INDEX users_email ON users (email);
                """);

        assertThat(check("ddl:" + file("schema.sql"))).isEqualTo(new Run(1, """
                migrate-test VERSION
                  database    PostgreSQL VERSION (embedded)
                  migrations  FOLDER/db (golang-migrate)
                  model       DDL of FOLDER/schema.sql

                              model  schema
                  column          3       3
                  constraint      1       1
                  index           2       1
                  table           1       1

                the schema at head is not what the model means
                  model    DDL of FOLDER/schema.sql
                  missing  column public.users.email
                  unknown  column public.users.due
                  differs  column public.users.name: type is text in the schema and character varying(100) in the model
                  help: a revision is missing, or the model is wrong; the revision would have to do
                           ALTER TABLE public.users ADD COLUMN email text NOT NULL;
                           CREATE INDEX users_email ON public.users USING btree (email);
                           ALTER TABLE public.users ALTER COLUMN name TYPE character varying(100) USING name::character varying(100);
                           ALTER TABLE public.users DROP COLUMN due;

                failed: 3 findings
                """, ""));
    }

    @Test
    void prints_the_missing_revision_and_its_way_back() throws IOException {
        write("schema.sql", """
                CREATE TABLE users (id bigint PRIMARY KEY, name text NOT NULL, email text NOT NULL, due_on date);
                """);

        assertThat(check("ddl:" + file("schema.sql"), "--sql")).isEqualTo(new Run(1, """
                -- up
                -- column public.users.due goes and public.users.due_on comes, and they look alike: if it is a rename, ask for it with --rename public.users.due=due_on
                -- destructive: what is in column public.users.due is lost
                ALTER TABLE public.users DROP COLUMN due;
                ALTER TABLE public.users ADD COLUMN due_on date;
                ALTER TABLE public.users ADD COLUMN email text;
                -- backfill: say here what the rows get that are there, in place of the block that refuses to go on without:
                -- UPDATE public.users SET email = ... WHERE email IS NULL;
                DO $backfill$ BEGIN
                    IF EXISTS (SELECT FROM public.users WHERE email IS NULL) THEN
                        RAISE EXCEPTION 'nobody has said what the rows of public.users get for email';
                    END IF;
                END $backfill$;
                ALTER TABLE public.users ALTER COLUMN email SET NOT NULL;

                -- down
                -- destructive: what is in column public.users.due_on is lost
                ALTER TABLE public.users DROP COLUMN due_on;
                -- destructive: what is in column public.users.email is lost
                ALTER TABLE public.users DROP COLUMN email;
                ALTER TABLE public.users ADD COLUMN due date;
                """, ""));
    }

    @Test
    void compares_defaults_by_their_values_if_it_is_told_to() throws IOException {
        write("db/0002_score.up.sql", "ALTER TABLE users ADD score int DEFAULT 1 + 1;");
        write("db/0002_score.down.sql", "ALTER TABLE users DROP score;");
        write(
                "schema.sql",
                "CREATE TABLE users (id bigint PRIMARY KEY, name text NOT NULL, due date, score int DEFAULT 2);");

        assertThat(check("ddl:" + file("schema.sql")).out())
                .contains(
                        "  differs  column public.users.score: default is (1 + 1) in the schema and 2 in the model\n");
        assertThat(check("ddl:" + file("schema.sql"), "--evaluate-defaults").status())
                .isZero();
    }

    @Test
    void says_that_a_persistence_unit_needs_hibernate() {
        assertThat(check("jpa-unit:shop").err()).startsWith("""
                Hibernate is not on the class path
                  at  the model: JPA entities of the persistence unit 'shop'
                  so  nobody can say what schema the entities mean: only it knows
                """);
    }

    @Test
    void renames_what_it_is_told_to() throws IOException {
        write("schema.sql", "CREATE TABLE users (id bigint PRIMARY KEY, name text NOT NULL, due_on date);");

        assertThat(check("ddl:" + file("schema.sql"), "--sql", "--rename", "public.users.due=due_on"))
                .isEqualTo(new Run(1, """
                -- up
                ALTER TABLE public.users RENAME COLUMN due TO due_on;

                -- down
                ALTER TABLE public.users RENAME COLUMN due_on TO due;
                """, ""));
    }

    @Test
    void accepts_what_the_baseline_gives_a_reason_for_until_it_is_gone() throws IOException {
        write("schema.sql", "CREATE TABLE users (id bigint PRIMARY KEY, name text NOT NULL);");
        String baseline = file("baseline.json");

        Run written = check("ddl:" + file("schema.sql"), "--baseline", baseline, "--write-baseline");
        assertThat(written.status()).isZero();
        Run accepted = check("ddl:" + file("schema.sql"), "--baseline", baseline);
        assertThat(accepted.status()).isZero();
        assertThat(accepted.out())
                .contains("accepted: the schema has column public.users.due, the model does not (was so when");

        write("schema.sql", "CREATE TABLE users (id bigint PRIMARY KEY, name text NOT NULL, due date);");
        Run stale = check("ddl:" + file("schema.sql"), "--baseline", baseline);
        assertThat(stale.status()).isEqualTo(1);
        assertThat(stale.out()).contains("""
                the baseline accepts missing-in-model (column public.users.due) at head, which does not occur any more
                  at  FOLDER/baseline.json
                  so  the same fault could come back unseen
                  help: remove the entry from the baseline
                """);
    }

    @Test
    void compares_only_what_counts() throws IOException {
        write("schema.sql", """
                CREATE TABLE users (id bigint PRIMARY KEY, name varchar(10) NOT NULL, due date);
                CREATE TABLE batch_jobs (id int);
                """);
        String model = "ddl:" + file("schema.sql");

        assertThat(check(model, "--exclude", "table public.batch_*", "--ignore", "types")
                        .status())
                .isZero();
        assertThat(check(model, "--include", "public.no*").err()).isEqualTo("""
                nothing of the model is left to compare
                  model     DDL of FOLDER/schema.sql
                  included  public.no*
                  excluded  nothing
                  help: a comparison of nothing proves nothing: widen the filters
                """);
    }

    @Test
    void compares_with_a_schema_that_was_saved() throws IOException {
        write("schema.sql", "CREATE TABLE users (id bigint PRIMARY KEY, name text NOT NULL, due date);");
        check("ddl:" + file("schema.sql"), "--save", file("saved.json"));
        assertThat(check("saved:" + file("saved.json")).status()).isZero();

        write("db/0002_drop_due.up.sql", "ALTER TABLE users DROP due;");
        write("db/0002_drop_due.down.sql", "ALTER TABLE users ADD due date;");
        assertThat(check("saved:" + file("saved.json")).out()).contains("  missing  column public.users.due\n");
    }

    @Test
    void reports_for_programs() throws IOException {
        write("schema.sql", "CREATE TABLE users (id bigint PRIMARY KEY, name text, due date);");
        check("ddl:" + file("schema.sql"), "--report", "json=" + file("report.json"));

        JsonNode report =
                new ObjectMapper().readTree(folder.resolve("report.json").toFile());
        assertThat(report.at("/model/compared/0").toString())
                .isEqualTo("{\"kind\":\"column\",\"model\":3,\"schema\":3}");
        assertThat(report.at("/findings/0/check").asText()).isEqualTo("drift");
        assertThat(report.at("/findings/0/code").asText()).isEqualTo("differs");
        assertThat(report.at("/findings/0/property").asText()).isEqualTo("not null");
        assertThat(report.at("/findings/0/fix").asText())
                .isEqualTo("ALTER TABLE public.users ALTER COLUMN name DROP NOT NULL;");
    }

    @Test
    void says_what_models_there_are() {
        assertThat(check("hibernate").err()).isEqualTo("""
                'hibernate' names no model
                  expected  jpa:PACKAGE[,PACKAGE], jpa-unit:NAME, jooq:CLASS, ddl:FILE, saved:FILE
                            or jdbc:postgresql://HOST:PORT/DATABASE?user=USER
                """);
        assertThat(check("jpa:com.example").err()).isEqualTo("""
                Hibernate is not on the class path
                  at  the model: JPA entities of com.example
                  so  nobody can say what schema the entities mean: only it knows
                  help: add the test dependency org.hibernate.orm:hibernate-core:7.4.6.Final, or the version that production runs
                      on the command line, name its jars and those that it needs: --classpath a.jar:b.jar
                """);
    }

    @Test
    void says_that_generated_classes_need_jooq() {
        assertThat(check("jooq:com.example.jooq.Public")).isEqualTo(new Run(2, "", """
                jOOQ is not on the class path
                  at  the model: jOOQ's classes of com.example.jooq.Public
                  so  nobody can say what schema the classes mean: only it knows
                  help: add the test dependency org.jooq:jooq:3.19.38, or the version that production runs
                      on the command line, name its jars and those that it needs: --classpath a.jar:b.jar
                """));
    }

    private Run check(String model, String... options) {
        List<String> arguments =
                new ArrayList<>(List.of("check", "--database", Run.EMBEDDED, "--model", model, file("db")));
        arguments.addAll(List.of(options));
        Run run = Run.of(arguments.toArray(String[]::new));
        return new Run(
                run.status(),
                run.out().replace(folder.toString(), "FOLDER"),
                run.err().replace(folder.toString(), "FOLDER"));
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
