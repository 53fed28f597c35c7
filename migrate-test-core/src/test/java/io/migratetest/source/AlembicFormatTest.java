package io.migratetest.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.migratetest.TestServer;
import io.migratetest.check.RevisionResult;
import io.migratetest.database.Database;
import io.migratetest.problem.Location;
import io.migratetest.revision.Declaration;
import io.migratetest.revision.Revision;
import io.migratetest.revision.RevisionGraph;
import io.migratetest.revision.ScriptFailure;
import io.migratetest.run.Session;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

/** Projects of Alembic are read and run by Alembic. */
@Tag("tools")
class AlembicFormatTest {

    private static final String NEW_ALEMBIC = "MIGRATETEST_NEW_ALEMBIC";

    @TempDir
    private Path root;

    private AlembicProjects project;

    @BeforeEach
    void begin_a_project() {
        project = AlembicProjects.in(root);
    }

    @Nested
    class The_graph {

        @Test
        void has_branches_and_merges_and_what_a_revision_depends_on() {
            project.revision("aa", "None", "pass", "pass")
                    .revision("bb", "'aa'", "pass", "pass")
                    .revision("cc", "'aa'\nbranch_labels = ('side',)", "pass", "pass")
                    .revision("dd", "('bb', 'cc')", "pass", "pass")
                    .revision("ee", "None\ndepends_on = 'cc'", "pass", "pass");

            RevisionGraph graph = project.read();

            assertThat(graph.revisions()).extracting(Revision::title).contains("aa the aa one", "dd the dd one");
            assertThat(graph.require("dd").parents()).containsExactly("bb", "cc");
            assertThat(graph.require("ee").parents()).containsExactly("cc");
            assertThat(graph.heads()).extracting(Revision::id).containsExactlyInAnyOrder("dd", "ee");
        }

        @Test
        void tells_where_the_steps_are_and_whether_they_do_anything() {
            project.revision("aa", "None", "op.execute('SELECT 1')", "\"\"\"Nothing to do.\"\"\"; pass")
                    .file(
                            "migrations/versions/bb_.py",
                            "revision = 'bb'\ndown_revision = 'aa'\n# migrate-test: irreversible the rows are gone\ndef upgrade(): ...\n");

            RevisionGraph graph = project.read();

            Revision first = graph.require("aa");
            assertThat(first.up().location()).isEqualTo(Location.of("shop/migrations/versions/aa_.py", 9));
            assertThat(first.up().isEmpty()).isFalse();
            assertThat(first.down().orElseThrow().isEmpty()).isTrue();
            Revision second = graph.require("bb");
            assertThat(second.up().isEmpty()).isTrue();
            assertThat(second.down()).isEmpty();
            assertThat(second.declarations())
                    .containsExactly(new Declaration(
                            Declaration.Kind.IRREVERSIBLE,
                            "the rows are gone",
                            Location.of("shop/migrations/versions/bb_.py", 3)));
        }

        @Test
        void is_found_without_a_name_of_its_format() {
            assertThat(project.project().open("shop").format()).isEqualTo("alembic");
        }

        @Test
        void is_refused_as_alembic_refuses_it() {
            project.revision("aa", "None", "pass", "pass").revision("bb", "'zz'", "pass", "pass");

            assertThat(project.refusal())
                    .startsWith("Alembic refuses the project\n")
                    .contains("\n  error  KeyError: 'zz'\n")
                    .endsWith("\n  so     its migrations cannot be read: they are programs\n"
                            + "  help: mend it; 'alembic history' in this folder says the same");
        }

        @Test
        void is_refused_where_a_file_is_no_python() {
            project.revision("aa", "None", "op.execute('x'", "pass");

            assertThat(project.refusal()).isEqualTo("""
                    Alembic refuses the project
                      at     shop/migrations/versions/aa_.py:10
                      error  SyntaxError: '(' was never closed
                      so     its migrations cannot be read: they are programs
                      help: mend it; 'alembic history' in this folder says the same""");
        }
    }

    @Nested
    class The_round_trip {

        @Test
        void runs_every_step_at_its_own_parents() {
            project.revision("aa", "None", "op.create_table('a', sa.Column('id', sa.Integer))", "op.drop_table('a')")
                    .revision("bb", "'aa'", "op.add_column('a', sa.Column('b', sa.Text))", "op.drop_column('a', 'b')")
                    .revision("cc", "'aa'", "op.execute('CREATE TYPE mood AS ENUM ()')", "pass")
                    .revision("dd", "('bb', 'cc')", "op.create_table('d')", "op.drop_table('d')");

            assertThat(project.verdicts())
                    .containsExactlyInAnyOrder("aa reversible", "bb reversible", "cc irreversible", "dd reversible");
        }

        @Test
        void runs_what_no_transaction_can_hold() {
            project.revision("aa", "None", """
                    op.create_table('a', sa.Column('id', sa.Integer))
                        with op.get_context().autocommit_block():
                            op.create_index('i', 'a', ['id'], postgresql_concurrently=True)""", "op.drop_table('a')");

            assertThat(project.verdicts()).containsExactly("aa reversible");
        }

        @Test
        void tells_the_line_and_the_statement_that_the_server_refuses() {
            project.revision("aa", "None", "op.create_table('a')", "op.drop_table('b')");

            assertThat(failure(project.results().get(0)))
                    .contains(new ScriptFailure(
                            Location.of("shop/migrations/versions/aa_.py", 14),
                            Optional.of("DROP TABLE b"),
                            "42P01",
                            "table \"b\" does not exist",
                            Optional.empty(),
                            Optional.empty()));
        }

        @Test
        void tells_the_line_that_python_refuses() {
            project.revision("aa", "None", "op.create_table('a')", "op.no_such_thing()");

            assertThat(failure(project.results().get(0)))
                    .contains(new ScriptFailure(
                            Location.of("shop/migrations/versions/aa_.py", 14),
                            Optional.empty(),
                            "",
                            "AttributeError: module 'alembic.op' has no attribute 'no_such_thing'",
                            Optional.empty(),
                            Optional.empty()));
        }

        @Test
        void takes_a_downgrade_at_its_word_that_raises_on_purpose() {
            project.revision("aa", "None", "op.create_table('a')", "raise RuntimeError('No way back')");

            RevisionResult result = project.results().get(0);

            assertThat(result.verdict().text()).isEqualTo("irreversible");
            assertThat(result.passes()).isTrue();
        }

        @Test
        void is_not_disturbed_by_what_migrations_print() {
            project.revision(
                    "aa",
                    "None",
                    "print('{}'); import os; os.system('echo {}'); op.create_table('a')",
                    "op.drop_table('a')");

            assertThat(project.verdicts()).containsExactly("aa reversible");
        }

        @Test
        void starts_one_interpreter_for_all_steps() throws IOException {
            Path processes = root.resolve("processes");
            String note = "import os; open('%s', 'a').write('%%d\\n' %% os.getpid())".formatted(processes);
            project.revision("aa", "None", "op.create_table('a'); " + note, "op.drop_table('a'); " + note)
                    .revision("bb", "'aa'", "op.create_table('b'); " + note, "op.drop_table('b'); " + note);

            assertThat(project.verdicts()).containsExactly("aa reversible", "bb reversible");

            assertThat(Files.readAllLines(processes)).hasSize(6);
            assertThat(new HashSet<>(Files.readAllLines(processes))).hasSize(1);
        }

        private static Optional<ScriptFailure> failure(RevisionResult result) {
            return result.steps().downgrade().failure();
        }
    }

    @Nested
    class The_address {

        @Test
        void reaches_an_environment_that_takes_it_from_a_variable_or_an_argument() {
            project.file("migrations/env.py", """
                            import os
                            from alembic import context
                            from sqlalchemy import create_engine

                            address = context.get_x_argument(as_dictionary=True)["db"]
                            assert address == os.environ["SHOP_DB"]
                            with create_engine(address).connect() as connection:
                                context.configure(connection=connection)
                                with context.begin_transaction():
                                    context.run_migrations()
                            """).revision("aa", "None", "op.create_table('a')", "op.drop_table('a')");

            assertThat(project.with(AlembicProject.ADDRESS_VARIABLES, "SHOP_DB")
                            .with(AlembicProject.ARGUMENTS, "db={url}")
                            .verdicts())
                    .containsExactly("aa reversible");
        }

        @Test
        void is_that_of_the_driver_which_the_project_uses() {
            project.file("alembic.ini", """
                            [alembic]
                            script_location = migrations
                            sqlalchemy.url = postgresql+asyncpg://localhost/shop
                            """)
                    .file("migrations/env.py", """
                            import asyncio
                            from alembic import context
                            from sqlalchemy.ext.asyncio import create_async_engine

                            def run(connection):
                                context.configure(connection=connection)
                                with context.begin_transaction():
                                    context.run_migrations()

                            async def main():
                                engine = create_async_engine(context.config.get_main_option("sqlalchemy.url"))
                                async with engine.connect() as connection:
                                    await connection.run_sync(run)
                                await engine.dispose()

                            asyncio.run(main())
                            """)
                    .revision("aa", "None", "op.create_table('a')", "op.drop_table('a')");

            assertThat(project.verdicts()).containsExactly("aa reversible");
        }
    }

    @Nested
    class An_interpreter {

        @Test
        void without_alembic_is_refused() throws IOException {
            Path bare = Files.writeString(root.resolve("bare"), "#!/bin/sh\nexec /usr/bin/python3 -S \"$@\"\n");
            Files.setPosixFilePermissions(bare, PosixFilePermissions.fromString("rwx------"));

            assertThat(project.with(Python.VARIABLE, bare.toString()).refusal()).isEqualTo("""
                    this Python has no Alembic
                      at           shop/alembic.ini
                      interpreter  %s
                      so           its migrations cannot be read: they are programs
                      help: activate the project's virtual environment, or name the interpreter that has it: MIGRATETEST_PYTHON=/path/to/python""".formatted(bare));
        }

        @Test
        void that_is_too_old_is_refused() throws IOException {
            Path old = Files.writeString(
                    root.resolve("old"),
                    "#!/bin/sh\nexec /usr/bin/python3 -c 'import sys; sys.version_info = (3, 5, 2); exec(sys.argv[1])' \"$3\"\n");
            Files.setPosixFilePermissions(old, PosixFilePermissions.fromString("rwx------"));

            assertThat(project.with(Python.VARIABLE, old.toString()).refusal()).isEqualTo("""
                    Alembic does not read the project
                      at     shop/alembic.ini
                      cause  the interpreter ended and said:
                             Python 3.5 is too old: 3.6 or newer is needed
                      so     its migrations cannot be read: they are programs
                      help: see what 'alembic history' does in this folder
                             activate the project's virtual environment, or name the interpreter that runs it: MIGRATETEST_PYTHON=/path/to/python""");
        }

        @Test
        void that_is_missing_is_refused() {
            assertThat(project.with(Python.VARIABLE, "/no/such/python").refusal())
                    .isEqualTo("""
                    Python does not start
                      at     shop/alembic.ini
                      cause  Cannot run program "/no/such/python" (in directory "%s"): error=2, No such file or directory
                      so     its migrations cannot be read: they are programs
                      help: activate the project's virtual environment, or name the interpreter that has Alembic: MIGRATETEST_PYTHON=/path/to/python""".formatted(root.resolve("shop")));
        }

        @Test
        void without_what_the_project_imports_is_refused() {
            project.file("migrations/versions/aa_.py", "import models_of_the_shop\n");

            assertThat(project.refusal()).isEqualTo("""
                    Alembic refuses the project
                      at           shop/migrations/versions/aa_.py:1
                      error        ModuleNotFoundError: No module named 'models_of_the_shop'
                      so           its migrations cannot be read: they are programs
                      interpreter  /usr/bin/python3
                      help: activate the project's virtual environment, or name the interpreter that has what the project imports: MIGRATETEST_PYTHON=/path/to/python""");
        }

        @Test
        void that_never_answers_is_ended_with_everything_that_it_started() throws IOException, SQLException {
            Path child = root.resolve("child");
            project.revision(
                    "aa",
                    "None",
                    "import subprocess; open('%s', 'w').write(str(subprocess.Popen(['sleep', '600']).pid)); import time; time.sleep(600)"
                            .formatted(child),
                    "pass");
            PGSimpleDataSource database = new PGSimpleDataSource();
            try (Database scratch = TestServer.shared().createDatabase()) {
                Session.open(scratch).close();
                database.setURL(scratch.jdbcUrl());
                database.setSocketTimeout(3);

                Optional<ScriptFailure> failure = project.read()
                        .require("aa")
                        .up()
                        .foreign()
                        .orElseThrow()
                        .run(database);

                assertThat(failure).map(ScriptFailure::message).contains("no answer within 3 seconds");
                long pid = Long.parseLong(Files.readString(child));
                await().until(() ->
                        ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isEmpty());
            }
        }

        @Test
        void that_ends_is_told_with_its_last_words() {
            project.revision("aa", "None", "import os, sys; print('good bye', flush=True); os._exit(3)", "pass");

            ScriptFailure failure =
                    project.results().get(0).steps().upgrade().failure().orElseThrow();

            assertThat(failure.location()).isEqualTo(Location.of("shop/migrations/versions/aa_.py", 9));
            assertThat(failure.message()).isEqualTo("the interpreter ended and said:\ngood bye");
            assertThat(failure.hint()).contains("what ends it here ends 'alembic upgrade', too: see what that says");
        }
    }

    /** As {@code alembic init --template pyproject} lays it out. */
    @Nested
    class A_configuration_in_pyproject {

        private static final String TOML = """
                [project]
                name = "shop"

                [tool.alembic]
                script_location = "%(here)s/migrations"
                """;

        @BeforeEach
        void write_it() {
            project.file("pyproject.toml", TOML)
                    .file(
                            "alembic.ini",
                            "[alembic]\nsqlalchemy.url = postgresql+psycopg2://scott@db.example.org/shop\n")
                    .revision("aa", "None", "op.create_table('a')", "op.drop_table('a')");
        }

        @Test
        void is_refused_where_alembic_is_too_old_for_it() {
            assertThat(project.refusal().replaceAll("1\\.\\d+\\.\\d+", "1.8.1")).isEqualTo("""
                    this Alembic is too old for pyproject.toml
                      at           shop/alembic.ini
                      version      1.8.1
                      interpreter  /usr/bin/python3
                      so           its migrations cannot be read: they are programs
                      help: activate the project's virtual environment, or name the interpreter that has Alembic 1.16 or newer: MIGRATETEST_PYTHON=/path/to/python""");
        }

        @Test
        void is_enough_to_be_found() throws IOException {
            Files.delete(root.resolve("shop/alembic.ini"));

            assertThat(project.refusal()).contains("  at           shop/pyproject.toml\n");
        }

        /** Debian's is older: {@code MIGRATETEST_NEW_ALEMBIC=/path/to/python ./mvnw -Ptools -Dgroups=new-alembic verify}. */
        @Test
        @Tag("new-alembic")
        void runs_with_an_alembic_that_knows_it() throws IOException {
            AlembicProjects recent =
                    project.with(Python.VARIABLE, Objects.requireNonNull(System.getenv(NEW_ALEMBIC), NEW_ALEMBIC));

            assertThat(recent.verdicts()).containsExactly("aa reversible");
            Files.delete(root.resolve("shop/alembic.ini"));
            recent.file("migrations/env.py", """
                    import os
                    from alembic import context
                    from sqlalchemy import create_engine

                    with create_engine(os.environ["DATABASE_URL"]).connect() as connection:
                        context.configure(connection=connection)
                        with context.begin_transaction():
                            context.run_migrations()
                    """);
            assertThat(recent.verdicts()).containsExactly("aa reversible");
        }
    }
}
