package io.migratetest.run;

import static io.migratetest.TestRevisions.bare;
import static io.migratetest.TestRevisions.chain;
import static io.migratetest.TestRevisions.oneWay;
import static io.migratetest.TestRevisions.revision;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.migratetest.TestServer;
import io.migratetest.database.Database;
import io.migratetest.revision.Revision;
import io.migratetest.revision.RevisionGraph;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MigratorTest {

    private final Database database = TestServer.shared().createDatabase();

    @AfterEach
    void drop_the_database() {
        database.close();
    }

    @Test
    void upgrades_and_downgrades_and_knows_where_it_is() throws SQLException {
        Migrator migrator = migrator(
                revision("1", "CREATE TABLE one ();", "DROP TABLE one;"),
                revision("2", "CREATE TABLE two ();", "DROP TABLE two;"));

        assertThat(migrator.current()).isEmpty();
        migrator.upgrade("head");
        assertThat(ids(migrator.current())).containsExactly("2");
        assertThat(tables()).isEqualTo("one two");

        migrator.downgrade("-1");
        assertThat(ids(migrator.current())).containsExactly("1");
        assertThat(tables()).isEqualTo("one");

        migrator.downgrade("base");
        assertThat(migrator.current()).isEmpty();
        assertThat(tables()).isEmpty();
    }

    @Test
    void stops_at_the_statement_that_the_server_refuses_and_keeps_what_ran_before() throws SQLException {
        Migrator migrator = migrator(
                revision("1", "CREATE TABLE one ();", "DROP TABLE one;"),
                revision("2", "CREATE TABLE two ();\nCREATE TABLE one ();", "DROP TABLE two;"));

        assertThatThrownBy(() -> migrator.upgrade("head")).hasMessage("""
                upgrading 2 failed
                  at         2.up.sql:2:1
                  server     relation "one" already exists (SQLSTATE 42P07)
                  statement  CREATE TABLE one ()""");
        assertThat(ids(migrator.current())).containsExactly("1");
        assertThat(tables()).isEqualTo("one");
    }

    @Test
    void runs_outside_of_a_transaction_what_needs_that() throws SQLException {
        Migrator migrator = migrator(
                revision("1", "CREATE TABLE one (a int);", "DROP TABLE one;"),
                bare("2", "CREATE INDEX CONCURRENTLY two ON one (a);", "DROP INDEX CONCURRENTLY two;"));

        migrator.upgrade("head");
        migrator.downgrade("-1");

        assertThat(ids(migrator.current())).containsExactly("1");
    }

    @Test
    void does_not_pretend_that_there_is_a_downgrade() {
        Migrator migrator = migrator(oneWay("1", "CREATE TABLE one ();"));
        migrator.upgrade("head");

        assertThatThrownBy(() -> migrator.downgrade("base")).hasMessage("""
                1 has no downgrade
                  at  1.up.sql:1
                  help: write one, or stop the test at this revision""");
        assertThat(ids(migrator.current())).containsExactly("1");
    }

    @Test
    void keeps_a_head_for_each_branch() {
        Migrator migrator = new Migrator(
                database,
                RevisionGraph.of(List.of(
                        revision("a", "SELECT 1;", "SELECT 1;"),
                        revision("b", "SELECT 1;", "SELECT 1;").on(List.of("a")),
                        revision("c", "SELECT 1;", "SELECT 1;").on(List.of("a")))),
                ClusterChanges.REFUSED);

        migrator.upgrade("heads");

        assertThat(ids(migrator.current())).containsExactly("b", "c");
    }

    private Migrator migrator(Revision... revisions) {
        return new Migrator(database, chain(revisions), ClusterChanges.REFUSED);
    }

    private static List<String> ids(List<Revision> revisions) {
        return revisions.stream().map(Revision::id).toList();
    }

    private String tables() throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT coalesce(string_agg(tablename, ' ' ORDER BY 1), '') FROM pg_tables WHERE schemaname = 'public'")) {
            row.next();
            return row.getString(1);
        }
    }
}
