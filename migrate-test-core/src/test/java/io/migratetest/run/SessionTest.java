package io.migratetest.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.migratetest.TestServer;
import io.migratetest.database.Database;
import io.migratetest.problem.Location;
import io.migratetest.revision.ScriptFailure;
import io.migratetest.revision.Section;
import io.migratetest.revision.Transaction;
import io.migratetest.sql.Script;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SessionTest {

    @Test
    void names_the_statement_that_the_server_refused() throws SQLException {
        assertThat(failure("""
                CREATE TABLE t (a int);
                SELECT 1;

                INSERT INTO t SELECT 1 / a FROM (VALUES (0)) AS v (a);
                """).problem("upgrading 0001 failed").render()).isEqualTo("""
                upgrading 0001 failed
                  at         0001.up.sql:4:1
                  server     division by zero (SQLSTATE 22012)
                  statement  INSERT INTO t SELECT 1 / a FROM (VALUES (0)) AS v (a)""");
    }

    @Test
    void names_the_place_that_the_server_points_at() throws SQLException {
        assertThat(failure("""
                CREATE TABLE ü (a int);
                SELECT b
                FROM ü;
                """).problem("upgrading 0001 failed").render()).isEqualTo("""
                upgrading 0001 failed
                  at         0001.up.sql:2:8
                  server     column "b" does not exist (SQLSTATE 42703)
                  statement  SELECT b
                             FROM ü""");
    }

    @Test
    void says_the_servers_hint_and_detail() throws SQLException {
        assertThat(failure("""
                CREATE TABLE t (id int PRIMARY KEY);
                CREATE TABLE u (id int REFERENCES t);
                DROP TABLE t;
                """).problem("upgrading 0001 failed").render()).isEqualTo("""
                upgrading 0001 failed
                  at         0001.up.sql:3:1
                  server     cannot drop table t because other objects depend on it (SQLSTATE 2BP01)
                  detail     constraint u_id_fkey on table u depends on table t
                  hint       Use DROP ... CASCADE to drop the dependent objects too.
                  statement  DROP TABLE t""");
    }

    @Test
    void rolls_a_refused_script_back_and_can_be_used_on() throws SQLException {
        try (Database database = TestServer.shared().createDatabase();
                Session session = Session.open(database)) {
            assertThat(session.attempt(section("CREATE TABLE t (); SELECT 1/0")))
                    .isInstanceOf(Attempt.Refused.class);
            Section second = section("CREATE TABLE t ()");
            assertThat(session.attempt(second)).isEqualTo(new Attempt.Held());
            assertThat(session.commit(second, new VersionChange(List.of(), List.of(), List.of())))
                    .isEmpty();
        }
    }

    @Test
    void is_as_good_as_new_after_it_forgot() throws SQLException {
        try (Database database = TestServer.shared().createDatabase();
                Session session = Session.open(database)) {
            session.run(section("""
                    CREATE TABLE t (id serial);
                    CREATE TEMP TABLE scratch ();
                    PREPARE "of the script" AS SELECT 1;
                    DECLARE c CURSOR WITH HOLD FOR SELECT 1;
                    LISTEN something;
                    SELECT pg_advisory_lock(1);
                    SELECT nextval('t_id_seq');
                    SET search_path = pg_temp;
                    SET ROLE pg_monitor;
                    """));
            session.forget();
            assertThat(session.run(section("""
                    DO $$
                    BEGIN
                        ASSERT current_user = session_user, 'role';
                        ASSERT current_setting('search_path') = '"$user", public', 'settings';
                        ASSERT to_regclass('pg_temp.scratch') IS NULL, 'temporary tables';
                        ASSERT NOT EXISTS (SELECT FROM pg_prepared_statements WHERE name = 'of the script'), 'prepared statements';
                        ASSERT NOT EXISTS (SELECT FROM pg_cursors WHERE name = 'c'), 'cursors';
                        ASSERT NOT EXISTS (SELECT FROM pg_listening_channels()), 'channels';
                        ASSERT NOT EXISTS (SELECT FROM pg_locks WHERE locktype = 'advisory' AND pid = pg_backend_pid()), 'locks';
                        PERFORM lastval();
                    EXCEPTION WHEN object_not_in_prerequisite_state THEN
                        CREATE TABLE nothing_is_left ();
                    END
                    $$;
                    DROP TABLE nothing_is_left;
                    """))).isEmpty();
        }
    }

    @Test
    void names_the_place_in_the_file_whichever_message_fails() throws SQLException {
        assertThat(failure(messages(Transaction.WRAPPED, "CREATE TABLE t ()", "SELECT a\nFROM t"))
                        .problem("upgrading 0001 failed")
                        .render())
                .isEqualTo("""
                upgrading 0001 failed
                  at         0001.sql:20:8
                  server     column "a" does not exist (SQLSTATE 42703)
                  statement  SELECT a
                             FROM t""");
    }

    @Test
    void holds_messages_that_are_one_transaction() throws SQLException {
        assertThat(attempt(messages(Transaction.WRAPPED, "CREATE TABLE t ()", "DROP TABLE t")))
                .isEqualTo(new Attempt.Held());
        assertThat(attempt(messages(Transaction.BARE, "BEGIN", "CREATE TABLE t ()", "COMMIT")))
                .isEqualTo(new Attempt.Held());
    }

    @Test
    void does_not_hold_messages_that_are_transactions_of_their_own() throws SQLException {
        assertThat(attempt(messages(Transaction.BARE, "CREATE TABLE t ()", "DROP TABLE t")))
                .isEqualTo(new Attempt.NotHoldable());
        assertThat(attempt(messages(Transaction.WRAPPED, "CREATE TABLE t ()", "COMMIT")))
                .isEqualTo(new Attempt.NotHoldable());
    }

    @Test
    void keeps_what_ran_before_a_message_without_a_transaction_failed() throws SQLException {
        try (Database database = TestServer.shared().createDatabase();
                Session session = Session.open(database)) {
            assertThat(session.run(messages(Transaction.BARE, "CREATE TABLE t ()", "SELECT 1/0")))
                    .isPresent();
            assertThat(session.run(section("DROP TABLE t"))).isEmpty();
        }
    }

    /** One message each, from line 10 on, ten lines apart. */
    private static Section messages(Transaction transaction, String... messages) {
        return new Section(
                Location.of("0001.sql", 1),
                IntStream.range(0, messages.length)
                        .mapToObj(i -> Script.parse(Location.of("0001.sql", 10 + 10 * i), messages[i]))
                        .toList(),
                transaction);
    }

    private static Attempt attempt(Section section) throws SQLException {
        try (Database database = TestServer.shared().createDatabase();
                Session session = Session.open(database)) {
            return session.attempt(section);
        }
    }

    private static ScriptFailure failure(String sql) throws SQLException {
        return failure(section(sql));
    }

    private static ScriptFailure failure(Section section) throws SQLException {
        try (Database database = TestServer.shared().createDatabase();
                Session session = Session.open(database)) {
            return session.run(section).orElseThrow();
        }
    }

    private static Section section(String sql) {
        return new Section(Script.parse(Location.of("0001.up.sql", 1), sql), Transaction.WRAPPED);
    }
}
