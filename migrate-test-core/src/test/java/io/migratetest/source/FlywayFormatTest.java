package io.migratetest.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import io.migratetest.problem.Location;
import io.migratetest.revision.Revision;
import io.migratetest.revision.Transaction;
import io.migratetest.sql.Script;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FlywayFormatTest {

    @TempDir
    private Path root;

    private Project project;

    @BeforeEach
    void begin_a_project() {
        project = new Project(root);
    }

    @Test
    void reads_both_directions_and_sends_statement_by_statement() {
        project.file("db/V1_1__create_users.sql", "CREATE TABLE users ();\n-- ;\nSELECT ';';\n")
                .file("db/U1.1__drop.sql", "DROP TABLE users;");

        Revision revision = project.read("db").require("1.1");

        assertThat(revision.title()).isEqualTo("1.1 create users");
        assertThat(revision.up().messages())
                .extracting(Script::text)
                .containsExactly("CREATE TABLE users ()", "SELECT ';'");
        assertThat(revision.up().messages().get(1).location())
                .isEqualTo(new Location("db/V1_1__create_users.sql", 3, 1));
        assertThat(revision.up().transaction()).isEqualTo(Transaction.WRAPPED);
        assertThat(revision.hasDowngrade()).isTrue();
    }

    @Test
    void orders_by_version_in_all_folders_and_puts_repeatable_scripts_last() {
        project.file("db/R__views.sql", "")
                .file("db/R__functions.sql", "")
                .file("db/V10__d.sql", "")
                .file("db/V2.1__c.sql", "")
                .file("db/old/2019/V2__b.sql", "")
                .file("db/V1_0__a.sql", "")
                .file("db/afterMigrate.sql", "");

        assertThat(project.titles("db")).containsExactly("1.0 a", "2 b", "2.1 c", "10 d", "R__functions", "R__views");
        assertThat(project.read("db").require("R__views").declarations())
                .extracting(declaration -> declaration.reason())
                .containsExactly("Flyway runs a repeatable migration again, never back");
    }

    @Test
    void begins_with_the_last_baseline_before_which_nothing_lies() {
        project.file("db/B1__oldest.sql", "")
                .file("db/B2_1__old.sql", "CREATE TABLE users ();")
                .file("db/V3__a.sql", "")
                .file("db/V4__b.sql", "")
                .file("db/B4__new.sql", "");

        assertThat(project.titles("db")).containsExactly("2.1 old", "3 a", "4 b");
        assertThat(project.read("db").require("2.1").declarations())
                .extracting(declaration -> declaration.reason())
                .containsExactly("a baseline migration is where the history begins");
        RevisionSource source = project.open("db");
        source.read();
        assertThat(source.ignored()).containsExactly("B1__oldest.sql", "B4__new.sql");
    }

    @Test
    void runs_bare_what_flyway_knows_to_need_it() {
        project.file("db/V1__a.sql", "-- x\nCREATE UNIQUE INDEX  CONCURRENTLY i ON t (a);")
                .file("db/V2__b.sql", "SELECT 1;");

        assertThat(project.read("db").require("1").up().transaction()).isEqualTo(Transaction.BARE);
        assertThat(project.read("db").require("2").up().transaction()).isEqualTo(Transaction.WRAPPED);
    }

    @Test
    void believes_the_settings_of_a_script() {
        project.file("db/V1__a.sql", "VACUUM; SELECT '${x} é';".getBytes(ISO_8859_1))
                .file(
                        "db/V1__a.sql.conf",
                        "executeInTransaction=false\nencoding=ISO-8859-1\nplaceholderReplacement=false\n");

        Revision revision = project.read("db").require("1");

        assertThat(revision.up().transaction()).isEqualTo(Transaction.BARE);
        assertThat(revision.up().messages()).extracting(Script::text).containsExactly("VACUUM", "SELECT '${x} é'");
    }

    @Test
    void puts_values_in_the_place_of_placeholders() {
        project.file("db/V1__a.sql", "SELECT '${Owner}', '${flyway:filename}', '${flyway:defaultSchema}';");

        List<Revision> revisions = new FlywayFormat(Map.of("FLYWAY_PLACEHOLDERS_OWNER", "me"))
                .read(project.find("db"), new ScriptReader());

        assertThat(revisions.get(0).up().messages())
                .extracting(Script::text)
                .containsExactly("SELECT 'me', 'V1__a.sql', 'public'");
    }

    @Test
    void refuses_a_placeholder_without_a_value() {
        project.file("db/V1__a.sql", """
                SELECT 1;
                SELECT ${migratetestUnset};
                """);

        assertThat(project.refusal("db")).isEqualTo("""
                placeholder '${migratetestUnset}' has no value
                  at  db/V1__a.sql:2
                  so  Flyway refuses the file
                  help: set the environment variable FLYWAY_PLACEHOLDERS_MIGRATETESTUNSET as production does""");
    }

    @Test
    void refuses_statements_that_cannot_share_a_transaction() {
        project.file("db/V1__a.sql", """
                CREATE TABLE t (a int);
                CREATE INDEX CONCURRENTLY i ON t (a);
                """);

        assertThat(project.refusal("db")).isEqualTo("""
                statement cannot run in the transaction of the others
                  at         db/V1__a.sql:2:1
                  statement  CREATE INDEX CONCURRENTLY i ON t (a)
                  so         Flyway refuses the file
                  help: move it to a migration of its own, or write executeInTransaction=false into FILE.sql.conf""");
    }

    @Test
    void refuses_an_unknown_setting() {
        project.file("db/V1__a.sql", """
                SELECT 1;
                """).file("db/V1__a.sql.conf", """
                executeInTransacton=false
                """);

        assertThat(project.refusal("db")).isEqualTo("""
                unknown setting 'executeInTransacton'
                  at        db/V1__a.sql.conf
                  accepted  executeInTransaction, encoding, placeholderReplacement
                  help: did you mean 'executeInTransaction'?""");
    }

    @Test
    void refuses_rows_below_a_copy() {
        project.file("db/V1__a.sql", """
                COPY t (a) FROM STDIN;
                1
                \\.
                """);

        assertThat(project.refusal("db")).isEqualTo("""
                rows below COPY ... FROM STDIN cannot be sent
                  at  db/V1__a.sql:1
                  so  they would be taken for SQL
                  help: write them as INSERT ... VALUES""");
    }

    @Test
    void refuses_versions_that_are_equal_to_flyway() {
        project.file("db/V1__a.sql", "").file("db/V1.0__b.sql", "").file("db/U2__c.sql", "");

        assertThat(project.refusal("db")).isEqualTo("""
                several revisions have the id '1' and '1.0'
                  files  db/V1.0__b.sql
                         db/V1__a.sql
                  so     which of them runs is undefined
                  help: give each revision an id of its own
                revision '2' has a downgrade but no upgrade
                  at  db/U2__c.sql
                  so  there is nothing that it could take back
                  help: restore the file of the upgrade, or delete this one""");
    }
}
