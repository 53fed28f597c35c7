package io.migratetest.run;

import static io.migratetest.TestRevisions.bare;
import static io.migratetest.TestRevisions.chain;
import static io.migratetest.TestRevisions.oneWay;
import static io.migratetest.TestRevisions.revision;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import io.migratetest.TestServer;
import io.migratetest.database.Database;
import io.migratetest.problem.Location;
import io.migratetest.revision.Revision;
import io.migratetest.revision.RevisionGraph;
import io.migratetest.revision.Section;
import io.migratetest.revision.Transaction;
import io.migratetest.run.HistoryEntry.Outcome;
import io.migratetest.sql.Script;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MigratorTest {

    private static final String CUT_IN_THE_SECOND = """
            the connection to the database was lost
              cause    FATAL: terminating connection due to administrator command
              while    upgrading 2
              done     1
              not run  3
              help: find out in the server's log why it ended the session, then run again""";

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
                  statement  CREATE TABLE one ()
                  done       1""");
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
                  help: write one, or stop at this revision""");
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
                Conduct.DEFAULT);

        migrator.upgrade("heads");

        assertThat(ids(migrator.current())).containsExactly("b", "c");
    }

    @Test
    void puts_back_only_the_heads_that_nothing_else_needs() {
        Migrator migrator = new Migrator(
                database,
                RevisionGraph.of(List.of(
                        revision("a", "SELECT 1;", "SELECT 1;"),
                        revision("b", "SELECT 1;", "SELECT 1;").on(List.of("a")),
                        revision("c", "SELECT 1;", "SELECT 1;").on(List.of("a")),
                        revision("m", "SELECT 1;", "SELECT 1;").on(List.of("b", "c")))),
                Conduct.DEFAULT);
        migrator.upgrade("head");
        assertThat(ids(migrator.current())).containsExactly("m");

        migrator.downgrade("b");
        assertThat(ids(migrator.current())).containsExactly("b", "c");

        migrator.downgrade("c@a");
        assertThat(ids(migrator.current())).containsExactly("b");
    }

    @Test
    void says_what_is_done_and_what_is_not_when_it_fails() {
        Migrator migrator = migrator(
                revision("1", "CREATE TABLE one ();", "DROP TABLE one;"),
                revision("2", "CREATE TABLE one ();", "DROP TABLE two;"),
                revision("3", "CREATE TABLE three ();", "DROP TABLE three;"));

        assertThatThrownBy(() -> migrator.upgrade("head")).hasMessage("""
                upgrading 2 failed
                  at         2.up.sql:1:1
                  server     relation "one" already exists (SQLSTATE 42P07)
                  statement  CREATE TABLE one ()
                  done       1
                  not run    3""");
        assertThat(migrator.history())
                .extracting(HistoryEntry::revision, HistoryEntry::direction, HistoryEntry::outcome)
                .containsExactly(
                        tuple("1", Direction.UPGRADE, Outcome.SUCCEEDED),
                        tuple("2", Direction.UPGRADE, Outcome.FAILED));
    }

    @Test
    void remembers_what_ran_when_and_by_whom() {
        Migrator migrator = migrator(revision("1", "CREATE TABLE one ();", "DROP TABLE one;"));
        assertThat(migrator.history()).isEmpty();

        migrator.upgrade("head");
        migrator.downgrade("base");
        migrator.stamp(List.of("head"));

        assertThat(migrator.history())
                .extracting(HistoryEntry::revision, HistoryEntry::direction)
                .containsExactly(
                        tuple("1", Direction.UPGRADE), tuple("1", Direction.DOWNGRADE), tuple("1", Direction.STAMP));
        HistoryEntry first = migrator.history().get(0);
        assertThat(first.by()).startsWith("postgres@");
        assertThat(first.started()).isCloseTo(Instant.now(), within(1, ChronoUnit.MINUTES));
    }

    @Test
    void tells_what_it_does_while_it_does_it() {
        List<String> told = new ArrayList<>();
        MigrationProgress progress = new MigrationProgress() {
            @Override
            public void begins(Direction direction, Revision revision, int number, int total) {
                told.add("%s %s (%d of %d)".formatted(direction.doing(), revision.id(), number, total));
            }

            @Override
            public void ends(Revision revision, Duration took) {
                told.add(revision.id() + " done");
            }
        };
        RevisionGraph graph = chain(revision("1", "SELECT 1;", "SELECT 1;"), revision("2", "SELECT 1;", "SELECT 1;"));

        new Migrator(database, graph, Conduct.DEFAULT.telling(progress)).upgrade("head");

        assertThat(told).containsExactly("upgrading 1 (1 of 2)", "1 done", "upgrading 2 (2 of 2)", "2 done");
    }

    @Test
    void tries_without_doing() throws SQLException {
        Migrator migrator = migrator(
                revision("1", "CREATE TABLE one ();", "DROP TABLE one;"),
                revision("2", "CREATE TABLE two ();", "DROP TABLE two;"),
                bare("3", "VACUUM;", "SELECT 1;"));

        assertThat(ids(migrator.rehearse(Direction.UPGRADE, "2"))).containsExactly("1", "2");
        assertThatThrownBy(() -> migrator.rehearse(Direction.UPGRADE, "head")).hasMessage("""
                3 commits by itself, so that it cannot be tried
                  at  3.up.sql:1
                  so  what it did could not be rolled back; everything before it is
                  help: try a target before it, or try it in a copy of the database""");

        assertThat(migrator.current()).isEmpty();
        assertThat(migrator.history()).isEmpty();
        assertThat(tables()).isEmpty();
    }

    @Test
    void refuses_to_go_on_over_a_script_that_was_edited_after_it_was_applied() {
        Revision second = revision("2", "CREATE TABLE two ();", "DROP TABLE two;");
        migrator(revision("1", "CREATE TABLE one ();", "DROP TABLE one;")).upgrade("head");
        RevisionGraph reworded = chain(revision("1", "-- one\nCREATE TABLE one ();", "DROP TABLE one;"), second);
        RevisionGraph edited = chain(revision("1", "CREATE TABLE one (a int);", "DROP TABLE one;"), second);

        assertThat(new Migrator(database, reworded, Conduct.DEFAULT).edited()).isEmpty();
        Migrator strict = new Migrator(database, edited, Conduct.DEFAULT);
        assertThat(ids(strict.edited())).containsExactly("1");
        assertThatThrownBy(() -> strict.upgrade("head")).hasMessage("""
                1 was edited after it was applied
                  in  1.up.sql:1
                  so  this database is not what a new one would be
                  help: undo the edit and write a new revision; or, if the edit changes nothing that matters, accept it: --accept-edited""");

        new Migrator(database, edited, Conduct.DEFAULT.with(Conduct.Edited.ACCEPTED)).upgrade("head");
        assertThat(strict.edited()).isEmpty();
        assertThat(ids(strict.current())).containsExactly("2");
    }

    @Test
    void says_where_the_way_out_is_when_the_database_is_at_a_revision_that_is_gone() {
        migrator(revision("gone", "SELECT 1;", "SELECT 1;")).upgrade("head");
        Migrator migrator = migrator(revision("1", "SELECT 1;", "SELECT 1;"));

        assertThatThrownBy(migrator::current).hasMessage("""
                the database is at revision 'gone', which does not exist
                  in  migrate_test.version
                  so  a newer version of the migrations was here, or the revision was deleted or renamed
                  help: bring the revision back; or say at which revision the database is, which runs nothing:
                      migrate-test stamp --purge REVISION""");
        migrator.stampAnew(List.of("head"));
        assertThat(ids(migrator.current())).containsExactly("1");
    }

    @Test
    void refuses_a_version_table_that_is_somebody_elses() throws SQLException {
        execute("CREATE SCHEMA migrate_test; CREATE TABLE migrate_test.version (version bigint, dirty bool)");

        assertThatThrownBy(
                        () -> migrator(revision("1", "SELECT 1;", "SELECT 1;")).upgrade("head"))
                .hasMessage("""
                        the table migrate_test.version is not migrate-test's version table
                          columns   version, dirty
                          expected  revision
                          so        nobody knows at which revision the database is
                          help: rename it if it is something else, or keep migrate-test's tables elsewhere: version-schema in the project file""");
    }

    @Test
    void refuses_a_history_that_is_somebody_elses() throws SQLException {
        execute("CREATE SCHEMA migrate_test; CREATE TABLE migrate_test.history (era text)");

        assertThatThrownBy(
                        () -> migrator(revision("1", "SELECT 1;", "SELECT 1;")).upgrade("head"))
                .hasMessage("""
                        the table migrate_test.history is not migrate-test's history
                          columns   era
                          expected  id, revision, direction, started_at, milliseconds, executed_by, outcome, checksum
                          so        what runs could not be written into it
                          help: rename it if it is something else, or keep migrate-test's tables elsewhere: version-schema in the project file""");
    }

    @Test
    void keeps_its_tables_where_it_is_told() throws SQLException {
        RevisionGraph graph = chain(
                revision("1", "CREATE TABLE one ();", "DROP TABLE one;"),
                revision("2", "CREATE TABLE two ();", "DROP TABLE two;"));
        OwnTables tables = new OwnTables("The \"Ops\"", "user", "what ran");
        Migrator migrator = new Migrator(database, graph, Conduct.DEFAULT.with(tables));

        migrator.upgrade("head");
        migrator.downgrade("-1");
        migrator.stamp(List.of("2"));

        assertThat(ids(migrator.current())).containsExactly("2");
        assertThat(migrator.edited()).isEmpty();
        assertThat(migrator.history())
                .extracting(HistoryEntry::revision, HistoryEntry::direction)
                .containsExactly(
                        tuple("1", Direction.UPGRADE),
                        tuple("2", Direction.UPGRADE),
                        tuple("2", Direction.DOWNGRADE),
                        tuple("2", Direction.STAMP));
        assertThat(count("SELECT count(*) FROM \"The \"\"Ops\"\"\".\"user\"")).isEqualTo(1);
        assertThat(count("SELECT count(*) FROM pg_namespace WHERE nspname = 'migrate_test'"))
                .isZero();
    }

    @Test
    void needs_no_right_to_make_a_schema_that_is_there() throws SQLException {
        execute("""
                CREATE ROLE "%1$s";
                GRANT CREATE ON SCHEMA public TO "%1$s";
                ALTER DATABASE "%1$s" SET role = "%1$s";
                """.formatted(database.name()));
        try {
            RevisionGraph graph = chain(revision("1", "SELECT 1;", "SELECT 1;"));
            assertThatThrownBy(() -> new Migrator(database, graph, Conduct.DEFAULT).upgrade("head"))
                    .hasMessage("""
                    the user may not keep the version table
                      server said  ERROR: permission denied for database %s
                      help: let an owner of the database make it once, and grant its use:
                                   GRANT USAGE ON SCHEMA migrate_test TO user; GRANT ALL ON ALL TABLES IN SCHEMA migrate_test TO user;""".formatted(database.name()));

            Migrator migrator = new Migrator(database, graph, Conduct.DEFAULT.with(OwnTables.in("public")));
            assertThat(migrator.upgrade("head")).hasSize(1);
        } finally {
            execute("""
                    SET ROLE NONE;
                    ALTER DATABASE "%1$s" RESET role;
                    DROP OWNED BY "%1$s";
                    DROP ROLE "%1$s";
                    """.formatted(database.name()));
        }
    }

    @Test
    void reads_a_server_that_can_only_be_read_and_writes_nothing_to_it() throws SQLException {
        execute("ALTER DATABASE %s SET default_transaction_read_only = on".formatted(database.name()));
        Migrator migrator = migrator(revision("1", "SELECT 1;", "SELECT 1;"));

        assertThat(migrator.current()).isEmpty();
        assertThatThrownBy(() -> migrator.upgrade("head")).hasMessage("""
                the database can only be read
                  server said  ERROR: cannot execute CREATE SCHEMA in a read-only transaction
                  help: connect to the primary server, or take away default_transaction_read_only""");
    }

    @Test
    void stays_where_it_is_when_a_server_can_only_be_read_any_more() throws SQLException {
        Migrator migrator = migrator(
                revision("1", "CREATE TABLE one ();", "DROP TABLE one;"),
                revision("2", "CREATE TABLE two ();", "DROP TABLE two;"));
        migrator.upgrade("1");
        execute("ALTER DATABASE %s SET default_transaction_read_only = on".formatted(database.name()));

        assertThatThrownBy(() -> migrator.upgrade("head")).hasMessage("""
                the database can only be read
                  server said  ERROR: cannot execute INSERT in a read-only transaction
                  help: connect to the primary server, or take away default_transaction_read_only""");
        assertThat(ids(migrator.current())).containsExactly("1");
    }

    @Test
    void waits_for_another_process_no_longer_than_asked() throws SQLException {
        Migrator migrator = new Migrator(
                database,
                chain(revision("1", "SELECT 1;", "SELECT 1;")),
                Conduct.DEFAULT.waiting(Duration.ofMillis(50)));
        try (Connection other = database.connect()) {
            MigrationLock.take(other, Duration.ofSeconds(1));

            assertThatThrownBy(() -> migrator.upgrade("head")).hasMessageMatching("""
                            another process migrates this database
                              held by  process \\d+ of postgres at 127.0.0.1, since .*
                              waited   0 s
                              help: wait until it is done and run this again, or end it if it hangs""");
        }
        assertThat(migrator.upgrade("head")).hasSize(1);
    }

    @Test
    void can_be_cancelled_and_rolls_back() throws Exception {
        Migrator migrator = migrator(revision("1", "CREATE TABLE one (); SELECT pg_sleep(60);", "DROP TABLE one;"));
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            Future<List<Revision>> upgrade = other.submit(() -> migrator.upgrade("head"));
            Awaitility.await()
                    .until(() -> count(
                                    "SELECT count(*) FROM pg_stat_activity WHERE query LIKE '%pg_sleep(60)%' AND pid <> pg_backend_pid() AND state = 'active' AND datname = current_database()")
                            == 1);
            migrator.cancel();

            assertThatThrownBy(upgrade::get).cause().hasMessage("""
                    upgrading 1 was cancelled
                      at         1.up.sql:1:22
                      server     canceling statement due to user request (SQLSTATE 57014)
                      statement  SELECT pg_sleep(60)
                      help: run it again: it goes on where the database is""");
        } finally {
            other.shutdownNow();
        }
        assertThat(migrator.current()).isEmpty();
        assertThat(tables()).isEmpty();
    }

    @Test
    void runs_no_further_revision_when_it_is_cancelled_between_two() throws SQLException {
        List<Runnable> afterwards = new ArrayList<>();
        MigrationProgress cancelling = new MigrationProgress() {
            @Override
            public void begins(Direction direction, Revision revision, int number, int total) {}

            @Override
            public void ends(Revision revision, Duration took) {
                afterwards.forEach(Runnable::run);
            }
        };
        RevisionGraph graph = chain(
                revision("1", "CREATE TABLE one ();", "SELECT 1;"), revision("2", "CREATE TABLE two ();", "SELECT 1;"));
        Migrator migrator = new Migrator(database, graph, Conduct.DEFAULT.telling(cancelling));
        afterwards.add(migrator::cancel);

        assertThatThrownBy(() -> migrator.upgrade("head")).hasMessage("""
                the run was cancelled before upgrading 2
                  done     1
                  not run  2
                  help: run it again: it goes on where the database is""");
        afterwards.clear();
        assertThat(ids(migrator.upgrade("head"))).containsExactly("2");
        assertThat(tables()).isEqualTo("one two");
    }

    @Test
    void says_what_a_cut_connection_leaves_of_a_script_that_commits_by_itself() throws SQLException {
        Migrator migrator = migrator(
                revision("1", "CREATE TABLE one ();", "DROP TABLE one;"),
                committing("2", "CREATE TABLE two ();", "SELECT pg_terminate_backend(pg_backend_pid());"),
                revision("3", "CREATE TABLE three ();", "SELECT 1;"));

        assertThatThrownBy(() -> migrator.upgrade("head")).hasMessage(CUT_IN_THE_SECOND);
        assertThat(ids(migrator.current())).containsExactly("1");
        assertThat(tables()).isEqualTo("one two");
    }

    @Test
    void leaves_nothing_of_a_rehearsal_whose_connection_is_cut() throws SQLException {
        Migrator migrator = migrator(
                revision("1", "CREATE TABLE one ();", "DROP TABLE one;"),
                revision("2", "SELECT pg_terminate_backend(pg_backend_pid());", "SELECT 1;"));

        assertThatThrownBy(() -> migrator.rehearse(Direction.UPGRADE, "head")).hasMessage("""
                the connection to the database was lost
                  cause  FATAL: terminating connection due to administrator command
                  help: find out in the server's log why it ended the session, then run again""");
        assertThat(migrator.current()).isEmpty();
        assertThat(tables()).isEmpty();
    }

    @Test
    void is_at_a_revision_and_not_between_when_the_connection_is_cut() throws SQLException {
        Migrator migrator = migrator(
                revision("1", "CREATE TABLE one ();", "DROP TABLE one;"),
                revision("2", "CREATE TABLE two (); SELECT pg_terminate_backend(pg_backend_pid());", "SELECT 1;"),
                revision("3", "CREATE TABLE three ();", "SELECT 1;"));

        assertThatThrownBy(() -> migrator.upgrade("head")).hasMessage(CUT_IN_THE_SECOND);
        assertThat(ids(migrator.current())).containsExactly("1");
        assertThat(tables()).isEqualTo("one");
    }

    @Test
    void applies_each_revision_once_when_many_start_at_the_same_time() throws Exception {
        RevisionGraph graph = chain(
                revision("1", "CREATE TABLE one (); SELECT pg_sleep(0.05);", "DROP TABLE one;"),
                revision("2", "CREATE TABLE two (); SELECT pg_sleep(0.05);", "DROP TABLE two;"),
                bare("3", "CREATE TABLE three (a int);", "DROP TABLE three;"),
                bare("4", "CREATE INDEX CONCURRENTLY four ON three (a);", "DROP INDEX four;"));
        ExecutorService replicas = Executors.newFixedThreadPool(10);
        try {
            List<Future<List<Revision>>> upgrades = replicas.invokeAll(
                    Collections.nCopies(10, () -> new Migrator(database, graph, Conduct.DEFAULT).upgrade("head")));
            List<String> applied = new ArrayList<>();
            for (Future<List<Revision>> upgrade : upgrades) {
                applied.addAll(ids(upgrade.get()));
            }
            assertThat(applied).containsExactlyInAnyOrder("1", "2", "3", "4");
        } finally {
            replicas.shutdownNow();
        }
    }

    private static Revision committing(String id, String... statements) {
        Location up = Location.of(id + ".up.sql", 1);
        List<Script> messages = Stream.of(statements)
                .map(statement -> Script.parse(up, statement))
                .toList();
        return new Revision(
                id, "", List.of(), new Section(up, messages, Transaction.BARE), Optional.empty(), List.of());
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private long count(String query) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    private Migrator migrator(Revision... revisions) {
        return new Migrator(database, chain(revisions), Conduct.DEFAULT);
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
