package io.migratetest.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.migratetest.TestServer;
import io.migratetest.check.RevisionResult;
import io.migratetest.check.RoundTripCheck;
import io.migratetest.check.Verdict;
import io.migratetest.problem.Location;
import io.migratetest.revision.Revision;
import io.migratetest.revision.RevisionGraph;
import io.migratetest.revision.ScriptFailure;
import io.migratetest.revision.Transaction;
import io.migratetest.sql.Script;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqitchFormatTest {

    @TempDir
    private Path root;

    private Project project;

    @BeforeEach
    void begin_a_project() {
        project = new Project(root);
    }

    private static final String WHEN_AND_WHO = " 2026-01-31T12:00:00Z Ann Lee <ann@example.org>";
    private static final String HEAD = "%syntax-version=1.0.0\n%project=shop\n\n";

    @Test
    void reads_changes_in_the_order_of_the_plan() {
        project.file(
                        "db/sqitch.plan",
                        plan(
                                "users" + WHEN_AND_WHO + " # people",
                                "@v1" + WHEN_AND_WHO,
                                "tables/roles [users other:x users@v1]" + WHEN_AND_WHO))
                .file("db/deploy/users.sql", "-- Deploy\nBEGIN;\nCREATE TABLE users ();\nCOMMIT;\n")
                .file("db/revert/users.sql", "BEGIN; DROP TABLE users; COMMIT;")
                .file("db/deploy/tables/roles.sql", "SELECT 1;")
                .file("db/verify/users.sql", "SELECT 1/0;");

        Revision users = project.read("db").require("users");

        assertThat(project.titles("db")).containsExactly("users", "tables/roles");
        assertThat(users.up().messages())
                .extracting(Script::text)
                .containsExactly("BEGIN", "CREATE TABLE users ()", "COMMIT");
        assertThat(users.up().messages().get(1).location()).isEqualTo(new Location("db/deploy/users.sql", 3, 1));
        assertThat(users.up().transaction()).isEqualTo(Transaction.BARE);
        assertThat(users.down()).isPresent();
        assertThat(project.read("db").require("tables/roles").down()).isEmpty();
    }

    @Test
    void verifies_what_was_deployed() {
        project.file("db/sqitch.plan", plan("users" + WHEN_AND_WHO, "roles" + WHEN_AND_WHO))
                .file("db/deploy/users.sql", "BEGIN; CREATE TABLE users (id int); COMMIT;")
                .file("db/revert/users.sql", "BEGIN; DROP TABLE users; COMMIT;")
                .file(
                        "db/verify/users.sql",
                        "BEGIN;\nSAVEPOINT s;\nINSERT INTO users SELECT 1;\nROLLBACK TO SAVEPOINT s;\nROLLBACK;\n")
                .file("db/deploy/roles.sql", "BEGIN; CREATE TABLE roles (id int); COMMIT;")
                .file("db/revert/roles.sql", "BEGIN; DROP TABLE roles; COMMIT;")
                .file("db/verify/roles.sql", "BEGIN;\nSELECT id,\n       name FROM roles;\nROLLBACK;\n");
        RevisionGraph graph = project.read("db");

        try (RoundTripCheck check = new RoundTripCheck(TestServer.shared(), graph)) {
            assertThat(check.result(graph.require("users")).verdict()).isEqualTo(Verdict.REVERSIBLE);
            RevisionResult unverified = check.result(graph.require("roles"));
            assertThat(unverified.verdict()).isEqualTo(Verdict.UPGRADE_FAILED);
            assertThat(unverified.steps().upgrade().failure().orElseThrow().location())
                    .isEqualTo(new Location("db/verify/roles.sql", 3, 8));
        }
    }

    @Test
    void verifies_what_no_transaction_can_hold() {
        project.file("db/sqitch.plan", plan("users" + WHEN_AND_WHO))
                .file("db/deploy/users.sql", "CREATE TABLE users (id int); CREATE INDEX CONCURRENTLY i ON users (id);")
                .file("db/revert/users.sql", "DROP TABLE users;")
                .file("db/verify/users.sql", "BEGIN; INSERT INTO users SELECT 1; SELECT 1/0 FROM users; ROLLBACK;");
        RevisionGraph graph = project.read("db");

        try (RoundTripCheck check = new RoundTripCheck(TestServer.shared(), graph)) {
            RevisionResult result = check.result(graph.require("users"));
            assertThat(result.verdict()).isEqualTo(Verdict.UPGRADE_FAILED);
            assertThat(result.steps().upgrade().failure().orElseThrow().message())
                    .isEqualTo("division by zero");
        }
    }

    @Test
    void refuses_a_verify_script_that_ends_a_transaction_on_its_way() {
        project.file("db/sqitch.plan", plan("users" + WHEN_AND_WHO))
                .file("db/deploy/users.sql", "SELECT 1;")
                .file("db/verify/users.sql", "BEGIN;\nSELECT 1;\nCOMMIT;\nSELECT 2;\n");

        assertThat(project.refusal("db")).isEqualTo("""
                a verify script ends a transaction on its way
                  at  db/verify/users.sql:3:1
                  so  what it does could not be taken back
                  help: leave one BEGIN at its beginning and one ROLLBACK at its end""");
    }

    @Test
    void reads_a_reworked_change_from_the_scripts_named_by_a_tag() {
        project.file(
                        "db/sqitch.plan",
                        plan(
                                "f" + WHEN_AND_WHO,
                                "@v1" + WHEN_AND_WHO,
                                "g" + WHEN_AND_WHO,
                                "@v2" + WHEN_AND_WHO,
                                "f [f@v1]" + WHEN_AND_WHO))
                .file("db/deploy/f@v1.sql", "SELECT 1;")
                .file("db/revert/f@v1.sql", "SELECT 2;")
                .file("db/deploy/g.sql", "SELECT 3;")
                .file("db/deploy/f.sql", "SELECT 4;");

        assertThat(project.titles("db")).containsExactly("f@v1", "g", "f");
        assertThat(project.read("db").require("f").up().messages())
                .extracting(Script::text)
                .containsExactly("SELECT 4");
    }

    private RevisionGraph read(Map<String, String> environment) {
        return new FolderSource(project.find("db"), new SqitchFormat(environment)).read();
    }

    @Tag("tools")
    @Test
    void has_psql_run_what_only_psql_understands() {
        project.file("db/sqitch.plan", plan("users" + WHEN_AND_WHO, "roles" + WHEN_AND_WHO))
                .file("db/names.txt", "Ann\nBob\n")
                .file("db/deploy/users.sql", """
                        \\set greeting `echo "it's me"`
                        BEGIN;
                        CREATE TABLE users (name text DEFAULT :'greeting');
                        COPY users FROM STDIN;
                        Eve;
                        \\.
                        \\copy users from names.txt
                        COMMIT;
                        """)
                .file("db/revert/users.sql", "DROP TABLE users;")
                .file("db/verify/users.sql", "BEGIN; SELECT 1/(count(*) - 2) FROM users; ROLLBACK;")
                .file("db/deploy/roles.sql", "\\set x 1\n\nCREATE TABLE roles (id no_such_type);\n");
        RevisionGraph graph = read(System.getenv());

        try (RoundTripCheck check = new RoundTripCheck(TestServer.shared(), graph)) {
            assertThat(check.result(graph.require("users")).verdict()).isEqualTo(Verdict.REVERSIBLE);
            RevisionResult refused = check.result(graph.require("roles"));
            assertThat(refused.steps().upgrade().failure())
                    .contains(new ScriptFailure(
                            Location.of("db/deploy/roles.sql", 3),
                            Optional.of("CREATE TABLE roles (id no_such_type);"),
                            "42704",
                            "type \"no_such_type\" does not exist",
                            Optional.empty(),
                            Optional.empty()));
        }
    }

    private static String plan(String... lines) {
        return HEAD + String.join("\n", lines) + "\n";
    }

    @Test
    void refuses_a_plan_that_names_missing_scripts() {
        project.file("db/sqitch.plan", """
                %syntax-version=1.0.0
                %project=shop

                users 2026-01-31T12:00:00Z Ann <ann@example.org>
                """).file("db/deploy/other.sql", """
                SELECT 1;
                """);

        assertThat(project.refusal("db")).isEqualTo("""
                change 'users' has no script
                  at          db/sqitch.plan:4
                  looked for  deploy/users.sql
                  help: restore the script, or take the change out of the plan""");
    }

    @Test
    void refuses_commands_of_psql() {
        project.file("db/sqitch.plan", """
                %syntax-version=1.0.0
                %project=shop

                a 2026-01-31T12:00:00Z Ann <ann@example.org>
                """).file("db/deploy/a.sql", """
                SELECT '\\a', x::"char", a[1:2];
                \\set password `cat it's`
                """);

        assertThat(Project.refusal(() -> read(Map.of()))).isEqualTo("""
                only psql understands this
                  at  db/deploy/a.sql:2:1
                  so  the server, to which migrate-test speaks directly, would refuse it
                  help: install psql, so that it is found on the path, or write this in SQL""");
    }

    @Test
    void refuses_variables_of_psql() {
        project.file("db/sqitch.plan", """
                %syntax-version=1.0.0
                %project=shop

                a 2026-01-31T12:00:00Z Ann <ann@example.org>
                """).file("db/deploy/a.sql", """
                CREATE ROLE r PASSWORD :'password';
                """);

        assertThat(Project.refusal(() -> read(Map.of()))).isEqualTo("""
                only psql understands this
                  at  db/deploy/a.sql:1:24
                  so  the server, to which migrate-test speaks directly, would refuse it
                  help: install psql, so that it is found on the path, or write this in SQL""");
    }

    @Test
    void refuses_a_dependency_that_comes_later() {
        project.file("db/sqitch.plan", """
                %syntax-version=1.0.0
                %project=shop

                a [b] 2026-01-31T12:00:00Z Ann <ann@example.org>
                b 2026-01-31T12:00:00Z Ann <ann@example.org>
                """);

        assertThat(project.refusal("db")).isEqualTo("""
                change 'a' requires 'b', which does not come before it
                  at  db/sqitch.plan:4
                  so  Sqitch does not deploy it
                  help: order the plan, or correct what stands in the brackets""");
    }

    @Test
    void refuses_a_conflict() {
        project.file("db/sqitch.plan", """
                %syntax-version=1.0.0
                %project=shop

                a 2026-01-31T12:00:00Z Ann <ann@example.org>
                b [!a] 2026-01-31T12:00:00Z Ann <ann@example.org>
                """);

        assertThat(project.refusal("db")).isEqualTo("""
                change 'b' conflicts with 'a', which comes before it
                  at  db/sqitch.plan:5
                  so  Sqitch does not deploy it
                  help: order the plan, or correct what stands in the brackets""");
    }

    @Test
    void refuses_a_change_that_is_planned_twice() {
        project.file("db/sqitch.plan", """
                %syntax-version=1.0.0
                %project=shop

                a 2026-01-31T12:00:00Z Ann <ann@example.org>
                a 2026-01-31T12:00:00Z Ann <ann@example.org>
                """);

        assertThat(project.refusal("db")).isEqualTo("""
                change 'a' is planned twice
                  at     db/sqitch.plan:5
                  first  line 4
                  help: tag the plan in between, which is how a change is reworked""");
    }

    @Test
    void refuses_a_tag_without_a_change() {
        project.file("db/sqitch.plan", """
                %syntax-version=1.0.0
                %project=shop

                @v1 2026-01-31T12:00:00Z Ann <ann@example.org>
                """);

        assertThat(project.refusal("db")).isEqualTo("""
                tag '@v1' has no change before it
                  at  db/sqitch.plan:4
                  help: plan a change first""");
    }

    @Test
    void refuses_a_line_that_it_cannot_read() {
        project.file("db/sqitch.plan", """
                %syntax-version=1.0.0
                %project=shop

                users yesterday
                """);

        assertThat(project.refusal("db")).isEqualTo("""
                line of the plan cannot be read
                  at        db/sqitch.plan:4
                  line      users yesterday
                  accepted  NAME [DEPENDENCY ...] 2026-01-31T12:00:00Z Planner <mail> # note
                  help: write changes with 'sqitch add'; changes that only revert are not supported""");
    }
}
