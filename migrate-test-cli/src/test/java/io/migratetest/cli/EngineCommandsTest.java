package io.migratetest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.migratetest.database.Database;
import io.migratetest.database.DatabaseServers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A project of our own engine, from its beginning on. */
class EngineCommandsTest {

    private final Database database = DatabaseServers.shared(Run.EMBEDDED).createDatabase();

    @TempDir
    private Path folder = Path.of("");

    private String config = "";

    @BeforeEach
    void begins_a_project() throws IOException {
        config = folder.resolve("migrate-test.toml").toString();
        Files.writeString(Path.of(config), "location = \"db\"\nurl = \"${WHERE}\"\n");
    }

    @AfterEach
    void drop_the_database() {
        database.close();
    }

    @Test
    void go_from_the_first_revision_to_head_and_back() throws IOException, SQLException {
        write("0001", "", "CREATE TABLE orders (id int);", "DROP TABLE orders;");
        write("0002", "0001", "CREATE TABLE items (id int);", "DROP TABLE items;");

        assertThat(live("upgrade", "head"))
                .isEqualTo(new Run(0, "2 revisions applied; the database is at 0002 second\n", """
                1 of 2  upgrading 0001 first
                2 of 2  upgrading 0002 second
                """));
        assertThat(live("upgrade", "head").out()).isEqualTo("nothing to do; the database is at 0002 second\n");
        assertThat(live("current").out()).isEqualTo("0002 (head), second\n");
        assertThat(live("current", "--check-heads").status()).isZero();

        assertThat(live("downgrade", "-1").out()).isEqualTo("1 revision taken back; the database is at 0001 first\n");
        assertThat(live("current", "--check-heads"))
                .isEqualTo(new Run(1, "0001, first\n", "the database lacks 1 revisions, from 0002 'second' on\n"));
        assertThat(live("history", "-i").out()).isEqualTo("""
                0001 -> 0002 (head), second
                base -> 0001 (current), first
                """);
        assertThat(live("history", "-r", "-1:current").out()).isEqualTo("base -> 0001, first\n");
        assertThat(live("history", "--applied")
                        .out()
                        .lines()
                        .map(line -> line.replaceAll("^\\S+|\\d+ ms.*", "").strip()))
                .containsExactly(
                        "upgrade    succeeded  0001", "upgrade    succeeded  0002", "downgrade  succeeded  0002");
        assertThat(tables()).containsExactly("orders");

        assertThat(live("stamp", "head").out()).isEqualTo("the database is at 0002 second\n");
        assertThat(live("stamp", "--purge", "base").out()).isEqualTo("the database is at base\n");
    }

    @Test
    void try_without_doing() throws IOException, SQLException {
        write("0001", "", "CREATE TABLE orders (id int);", "DROP TABLE orders;");

        assertThat(live("upgrade", "head", "--dry-run").out())
                .isEqualTo("1 revision would run, and is rolled back; the database is at base\n");
        assertThat(tables()).isEmpty();
    }

    @Test
    void say_what_failed_and_end_with_4() throws IOException {
        write("0001", "", "CREATE TABLE orders (id int);\nSELECT 1 / 0;", "DROP TABLE orders;");

        assertThat(live("upgrade", "head")).isEqualTo(new Run(4, "", """
                1 of 1  upgrading 0001 first
                upgrading 0001 'first' failed
                  at         %s:5:1
                  server     division by zero (SQLSTATE 22012)
                  statement  SELECT 1 / 0
                """.formatted(folder.resolve("db/0001.up.sql"))));
    }

    @Test
    void write_revisions_that_can_be_verified() throws IOException {
        Run first = run("revision", "-m", "Create orders!", "--rev-id", "aaaa");
        assertThat(first.status()).isZero();
        assertThat(first.out().lines())
                .hasSize(2)
                .allSatisfy(line ->
                        assertThat(line).matches("wrote .*/db/\\d{8}_\\d{4}_aaaa_create_orders\\.(up|down)\\.sql"));
        assertThat(run("revision", "-m", "add items", "--rev-id", "bbbb").status())
                .isZero();
        assertThat(run("revision", "-m", "begin billing", "--rev-id", "cccc", "--head", "aaaa")
                        .err())
                .isEqualTo("""
                aaaa 'Create orders!' is no head
                  on it builds  bbbb add items
                  help: build on a head, or begin a branch there: --splice
                """);
        assertThat(run(
                                "revision",
                                "-m",
                                "begin billing",
                                "--rev-id",
                                "cccc",
                                "--head",
                                "aaaa",
                                "--splice",
                                "--branch-label",
                                "billing")
                        .status())
                .isZero();
        assertThat(run("heads").out()).isEqualTo("bbbb (head), add items\ncccc (billing) (head), begin billing\n");
        assertThat(run("branches").out()).isEqualTo("""
                aaaa (branch point), Create orders!
                    -> bbbb (head), add items
                    -> cccc (billing) (head), begin billing
                """);
        assertThat(run("revision", "-m", "more").err()).isEqualTo("""
                there are 2 heads to build on
                  they are  bbbb add items
                            cccc begin billing
                  help: name one: --head ID; or merge them first: migrate-test merge heads
                """);
        assertThat(run(
                                "revision",
                                "-m",
                                "invoices",
                                "--rev-id",
                                "dddd",
                                "--head",
                                "billing@head",
                                "--depends-on",
                                "bbbb")
                        .status())
                .isZero();
        assertThat(run("merge", "heads", "-m", "together", "--rev-id", "eeee").status())
                .isZero();
        assertThat(run("history", "-v", "-r", "dddd:").out())
                .containsPattern("""
                eeee \\(head\\) \\(merge point\\), together
                  parents     bbbb, dddd
                """)
                .containsPattern("""
                dddd, invoices
                  parents     cccc
                  depends on  bbbb
                  branch      billing
                  created     \\d{4}-.*
                  upgrade     .*_dddd_invoices.up.sql:1
                  downgrade   .*_dddd_invoices.down.sql:1
                """);
        assertThat(Run.of(
                                "verify",
                                "--database",
                                "embedded",
                                folder.resolve("db").toString())
                        .status())
                .isZero();
    }

    @Test
    void write_the_revision_that_a_model_misses_and_prove_it() throws IOException {
        Path model = Files.writeString(
                folder.resolve("schema.sql"), "CREATE TABLE orders (id bigint PRIMARY KEY, email text NOT NULL);");
        String[] first = {
            "revision",
            "-m",
            "orders",
            "--rev-id",
            "aaaa",
            "--autogenerate",
            "--database",
            "embedded",
            "--model",
            "ddl:" + model
        };

        assertThat(run(first).out()).endsWith("proven: it goes back cleanly, and leaves no difference to the model\n");
        Files.writeString(model, "CREATE TABLE orders (id bigint PRIMARY KEY, email text NOT NULL UNIQUE, paid date);");
        String[] second = {
            "revision",
            "-m",
            "paid",
            "--rev-id",
            "bbbb",
            "--autogenerate",
            "--database",
            "embedded",
            "--model",
            "ddl:" + model
        };
        assertThat(run(second).status()).isZero();
        assertThat(run(second)).isEqualTo(new Run(2, "", """
                there is a revision 'bbbb' already
                  at  %s:1
                  help: choose another id, or leave --rev-id away
                """.formatted(up("bbbb"))));
        second[4] = "cccc";
        assertThat(run(second))
                .isEqualTo(new Run(0, "nothing to do: the schema at head is what the model means\n", ""));
        assertThat(run("heads").out()).isEqualTo("bbbb (head), paid\n");
        assertThat(run("revision", "--autogenerate", "--database", "embedded").err())
                .startsWith("no model is named\n");
    }

    private Path up(String id) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("db"))) {
            return files.filter(file ->
                            file.toString().contains(id) && file.toString().endsWith(".up.sql"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void run_what_the_project_wants_over_new_files() throws IOException {
        Files.writeString(Path.of(config), "location = \"db\"\npost-write = [\"sed -i s/upgrade/update/ {file}\"]\n");

        assertThat(run("revision", "--rev-id", "aaaa").status()).isZero();
        try (Stream<Path> files = Files.list(folder.resolve("db"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".up.sql")))
                    .singleElement()
                    .satisfies(file -> assertThat(file).content().endsWith("-- the update\n"));
        }
    }

    @Test
    void begin_with_a_file_that_says_everything() throws IOException {
        String file = folder.resolve("new/migrate-test.toml").toString();
        Files.createDirectories(folder.resolve("new"));

        assertThat(Run.of("init", "-c", file, "revisions").out())
                .isEqualTo("wrote %s and made %s\n".formatted(file, folder.resolve("new/revisions")));
        assertThat(Run.of("revision", "-c", file, "-m", "first").status()).isZero();
        assertThat(folder.resolve("new/revisions")).isDirectoryContaining("glob:**_first.up.sql");
        assertThat(Run.of("init", "-c", file).err()).startsWith("there is a project file already\n");
        assertThat(Run.of("current", "-c", file).err()).isEqualTo("""
                the project file is unusable
                  file     %s
                  because  'url' needs DATABASE_URL, which is not set
                  help: set it in the environment, or give it: -x DATABASE_URL=VALUE
                """.formatted(file));
    }

    @Test
    void keep_their_tables_where_the_project_wants_them() throws IOException, SQLException {
        write("0001", "", "CREATE TABLE orders (id int);", "DROP TABLE orders;");
        String where = "location = \"db\"\nurl = \"${WHERE}\"\n";
        Files.writeString(
                Path.of(config),
                where + "version-schema = \"Ops\"\nversion-table = \"revision\"\nhistory-table = \"ran\"\n");

        assertThat(live("ensure-version").status()).isZero();
        assertThat(live("upgrade", "head").out()).isEqualTo("1 revision applied; the database is at 0001 first\n");
        assertThat(live("current", "--check-heads")).isEqualTo(new Run(0, "0001 (head), first\n", ""));
        assertThat(live("history", "--applied").out()).contains("upgrade    succeeded  0001");
        assertThat(live("stamp", "base").out()).isEqualTo("the database is at base\n");
        assertThat(tables("Ops")).containsExactly("ran", "revision");
        assertThat(tables("migrate_test")).isEmpty();
        for (String command : List.of("upgrade", "stamp")) {
            assertThat(run(command, "head", "--sql").out())
                    .contains("INSERT INTO \"Ops\".revision VALUES ('0001')")
                    .doesNotContain("migrate_test.");
        }
        assertThat(run("ensure-version", "--sql").out()).isEqualTo("""
                CREATE SCHEMA IF NOT EXISTS "Ops";
                CREATE TABLE IF NOT EXISTS "Ops".revision (revision text PRIMARY KEY);
                CREATE TABLE IF NOT EXISTS "Ops".ran (
                    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
                    revision text NOT NULL,
                    direction text NOT NULL,
                    started_at timestamptz NOT NULL,
                    milliseconds bigint NOT NULL,
                    executed_by text NOT NULL,
                    outcome text NOT NULL,
                    checksum text);

                """);

        Files.writeString(Path.of(config), where + "version-schema = \"%s\"\n".formatted("x".repeat(64)));
        assertThat(live("current")).isEqualTo(new Run(2, "", """
                the name '%s' has 64 bytes, of which PostgreSQL keeps 63
                  so  it would be cut without an error, and two names could become one
                  in  %s
                  help: choose a shorter name
                """.formatted("x".repeat(64), config)));
    }

    @Test
    void refuse_a_name_that_no_target_could_name() {
        assertThat(run("revision", "--rev-id", "a+1")).isEqualTo(new Run(2, "", """
                'a+1' cannot be a name of a revision
                  because  @, +, -, : and blanks have a meaning in targets: label@head, id+1
                  help: use letters, digits, points and underscores
                """));
        assertThat(run("revision", "--branch-label", "to come").err())
                .startsWith("'to come' cannot be a name of a branch\n");
        assertThat(folder.resolve("db")).doesNotExist();
    }

    @Test
    void choose_an_environment() throws IOException {
        write("0001", "", "CREATE TABLE orders (id int);", "DROP TABLE orders;");
        Files.writeString(
                Path.of(config),
                "location = \"db\"\n[environments.production]\nurl = \"%s\"\n".formatted(database.jdbcUrl()));

        assertThat(run("upgrade", "head", "-n", "production").status()).isZero();
        assertThat(run("upgrade", "head", "-n", "staging").err()).isEqualTo("""
                the project file is unusable
                  file          %s
                  because       it has no environment 'staging'
                  environments  production
                  help: add [environments.staging]
                """.formatted(config));
        assertThat(run("upgrade", "head").err()).isEqualTo("""
                no database is named
                  tried  --url, url in the project file, MIGRATETEST_URL
                  help: name one: --url jdbc:postgresql://HOST:PORT/DATABASE?user=USER
                """);
    }

    @Test
    void print_what_they_would_run() throws IOException {
        write("0001", "", "CREATE TABLE orders (id int);", "DROP TABLE orders;");
        write("0002", "0001", "CREATE TABLE items (id int);", "DROP TABLE items;");

        assertThat(run("upgrade", "0001:head", "--sql").out())
                .contains("""
                -- upgrading 0002 'second', %s:1
                BEGIN;
                CREATE TABLE items (id int);
                DELETE FROM migrate_test.version WHERE revision IN ('0001');
                INSERT INTO migrate_test.version VALUES ('0002') ON CONFLICT DO NOTHING;
                """.formatted(folder.resolve("db/0002.up.sql")))
                .doesNotContain("orders");
        assertThat(run("downgrade", "base", "--sql").err()).isEqualTo("""
                where the downgrade begins is unknown
                  expected  FROM:TO
                  because   no database is asked where it is
                  help: name both ends: --sql 0007:0005
                """);
        assertThat(run("downgrade", "head:base", "--sql").out()).contains("DROP TABLE items;", "DROP TABLE orders;");
    }

    private void write(String id, String parents, String up, String down) throws IOException {
        Files.createDirectories(folder.resolve("db"));
        String header = "-- revision: %s\n-- parents: %s\n-- message: %s\n"
                .formatted(id, parents, id.equals("0001") ? "first" : "second");
        Files.writeString(folder.resolve("db/" + id + ".up.sql"), header + up);
        Files.writeString(folder.resolve("db/" + id + ".down.sql"), down);
    }

    private Run run(String... arguments) {
        return Run.of(
                Stream.concat(Stream.of(arguments), Stream.of("-c", config)).toArray(String[]::new));
    }

    private Run live(String... arguments) {
        return run(Stream.concat(Stream.of(arguments), Stream.of("-x", "WHERE=" + database.jdbcUrl()))
                .toArray(String[]::new));
    }

    private List<String> tables() throws SQLException {
        return tables("public");
    }

    private List<String> tables(String schema) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT tablename FROM pg_tables WHERE schemaname = '%s' ORDER BY 1".formatted(schema))) {
            List<String> tables = new ArrayList<>();
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
            return tables;
        }
    }
}
