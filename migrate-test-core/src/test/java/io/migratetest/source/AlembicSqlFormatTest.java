package io.migratetest.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.migratetest.problem.Location;
import io.migratetest.revision.Revision;
import io.migratetest.revision.RevisionGraph;
import io.migratetest.revision.Transaction;
import io.migratetest.sql.Script;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AlembicSqlFormatTest {

    private static final String UPGRADE = """
            BEGIN;

            CREATE TABLE alembic_version (
                version_num VARCHAR(32) NOT NULL,\s
                CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
            );

            -- Running upgrade  -> aa

            CREATE TABLE a (id SERIAL NOT NULL);

            INSERT INTO alembic_version (version_num) VALUES ('aa') RETURNING alembic_version.version_num;

            -- Running upgrade aa -> bb

            CREATE TYPE mood AS ENUM ('good');

            COMMIT;

            ALTER TYPE mood ADD VALUE 'bad';

            BEGIN;

            UPDATE alembic_version SET version_num='bb' WHERE alembic_version.version_num = 'aa';

            -- Running upgrade aa -> cc

            INSERT INTO alembic_version (version_num) VALUES ('cc') RETURNING alembic_version.version_num;

            -- Running upgrade bb, cc -> dd

            CREATE TABLE d ();

            DELETE FROM alembic_version WHERE alembic_version.version_num = 'bb';

            COMMIT;
            """;

    private static final String DOWNGRADE = """
            BEGIN;

            -- Running downgrade dd -> bb, cc

            DROP TABLE d;

            -- Running downgrade aa ->\s

            DROP TABLE a;

            DELETE FROM alembic_version WHERE alembic_version.version_num = 'aa';

            DROP TABLE alembic_version;

            COMMIT;
            """;

    @TempDir
    private Path root;

    private Project project;

    @BeforeEach
    void begin_a_project() {
        project = new Project(root);
    }

    @Test
    void reads_the_graph_from_upgrades_and_downgrades() {
        project.file("db/up.sql", UPGRADE).file("db/down.sql", DOWNGRADE);

        RevisionGraph graph = project.read("db");

        assertThat(project.open("db").format()).isEqualTo("alembic-sql");
        assertThat(graph.revisions()).extracting(Revision::id).containsExactly("aa", "bb", "cc", "dd");
        assertThat(graph.require("dd").parents()).containsExactly("bb", "cc");
        assertThat(graph.require("dd").down()).isPresent();
        assertThat(graph.require("bb").down()).isEmpty();
        assertThat(graph.require("cc").up().isEmpty()).isTrue();
    }

    @Test
    void leaves_out_what_keeps_alembics_books() {
        project.file("db/up.sql", UPGRADE).file("db/down.sql", DOWNGRADE);

        Revision first = project.read("db").require("aa");

        assertThat(first.up().messages())
                .extracting(Script::text)
                .containsExactly("CREATE TABLE a (id SERIAL NOT NULL)");
        assertThat(first.up().transaction()).isEqualTo(Transaction.WRAPPED);
        assertThat(first.up().statements().get(0).location()).isEqualTo(new Location("db/up.sql", 10, 1));
        assertThat(first.down().orElseThrow().messages())
                .extracting(Script::text)
                .containsExactly("DROP TABLE a");
    }

    @Test
    void runs_outside_of_the_transaction_what_is_printed_outside_of_it() {
        project.file("db/up.sql", UPGRADE);

        Revision second = project.read("db").require("bb");

        assertThat(second.up().transaction()).isEqualTo(Transaction.BARE);
        assertThat(second.up().messages())
                .extracting(Script::text)
                .containsExactly(
                        "BEGIN",
                        "CREATE TYPE mood AS ENUM ('good')",
                        "COMMIT",
                        "ALTER TYPE mood ADD VALUE 'bad'",
                        "BEGIN",
                        "COMMIT");
    }

    @Test
    void refuses_a_revision_that_is_printed_twice_and_a_downgrade_alone() {
        project.file("db/up.sql", "-- Running upgrade  -> aa\nSELECT 1;\n")
                .file("db/up2.sql", "-- Running upgrade  -> aa\nSELECT 1;\n-- Running downgrade bb -> aa\n");

        assertThat(project.refusal("db")).isEqualTo("""
                several revisions have the id 'aa'
                  files  db/up.sql
                         db/up2.sql
                  so     which of them runs is undefined
                  help: give each revision an id of its own
                revision 'bb' has a downgrade but no upgrade
                  at  db/up2.sql:3
                  so  there is nothing that it could take back
                  help: print the upgrades, too: alembic upgrade heads --sql > upgrade.sql""");
    }

    @Test
    void refuses_statements_of_no_revision() {
        project.file("db/up.sql", "BEGIN;\nSET search_path = shop;\n-- Running upgrade  -> aa\nSELECT 1;\n");

        assertThat(project.refusal("db")).isEqualTo("""
                something stands before the first revision
                  at  db/up.sql:2:1
                  so  it belongs to none and would never run
                  help: move it below a line '-- Running upgrade A -> B'""");
    }
}
