package io.migratetest.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.migratetest.TestServer;
import io.migratetest.database.Database;
import io.migratetest.operation.ConnectionWork;
import io.migratetest.problem.Location;
import io.migratetest.revision.ScriptFailure;
import io.migratetest.revision.Section;
import io.migratetest.revision.Transaction;
import io.migratetest.revision.Work;
import io.migratetest.sql.Script;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Work in Java is a part of the transaction of its revision. */
class JdbcRunTest {

    private static final Location PLACE = Location.of("JdbcRunTest.java", 1);

    @Test
    void sees_what_was_done_before_it_and_is_seen_by_what_comes_after_it() throws SQLException {
        try (Database database = TestServer.shared().createDatabase();
                Session session = Session.open(database)) {
            Attempt attempt = session.attempt(section(
                    Transaction.WRAPPED,
                    sql("CREATE TABLE t (a int)"),
                    jdbc(connection -> execute(connection, "INSERT INTO t VALUES (1)")),
                    sql("ALTER TABLE t ADD b int; UPDATE t SET b = a + 1"),
                    jdbc(connection -> {
                        Savepoint savepoint = connection.setSavepoint();
                        execute(connection, "DELETE FROM t");
                        connection.rollback(savepoint);
                    })));

            assertThat(attempt).isInstanceOf(Attempt.Held.class);
            assertThat(text(session.connection(), "SELECT t::text FROM t")).isEqualTo("(1,2)");
            session.rollback();
            assertThat(text(session.connection(), "SELECT to_regclass('t') IS NULL"))
                    .isEqualTo("t");
        }
    }

    @Test
    void what_it_defers_to_the_commit_is_checked_where_we_look_on() throws SQLException {
        ScriptFailure failure = refused(
                sql("CREATE TABLE t (a int UNIQUE DEFERRABLE INITIALLY DEFERRED)"),
                jdbc(connection -> execute(connection, "INSERT INTO t VALUES (1), (1)")));

        assertThat(failure.problem("refused").render()).isEqualTo("""
                refused
                  at         JdbcRunTest.java:1
                  server     duplicate key value violates unique constraint "t_a_key" (SQLSTATE 23505)
                  detail     Key (a)=(1) already exists.
                  statement  COMMIT""");
    }

    @Test
    void a_refusal_that_it_swallows_is_told() throws SQLException {
        ScriptFailure failure = refused(jdbc(connection -> {
            assertThatThrownBy(() -> execute(connection, "SELECT 1/0")).isInstanceOf(SQLException.class);
        }));

        assertThat(failure.message()).startsWith("current transaction is aborted");
        assertThat(failure.statement()).contains("withConnection(\"work\")");
    }

    @Test
    void a_transaction_that_it_ends_in_sql_is_told() throws SQLException {
        ScriptFailure failure = refused(jdbc(connection -> execute(connection, "COMMIT")));

        assertThat(failure.message()).isEqualTo("it ended the transaction of its revision");
    }

    @Test
    void without_a_transaction_it_has_one_of_its_own() throws SQLException {
        try (Database database = TestServer.shared().createDatabase();
                Session session = Session.open(database)) {
            Section section = section(
                    Transaction.BARE,
                    sql("CREATE TABLE t (a int)"),
                    jdbc(connection -> execute(connection, "INSERT INTO t VALUES (1)")),
                    jdbc(connection -> {
                        execute(connection, "INSERT INTO t VALUES (2)");
                        throw new IllegalStateException("half done");
                    }));
            assertThat(session.attempt(section)).isInstanceOf(Attempt.NotHoldable.class);

            assertThat(session.run(section).orElseThrow().message())
                    .isEqualTo("java.lang.IllegalStateException: half done");
            assertThat(text(session.connection(), "SELECT string_agg(a::text, ',') FROM t"))
                    .isEqualTo("1");
        }
    }

    private static ScriptFailure refused(Work... work) throws SQLException {
        try (Database database = TestServer.shared().createDatabase();
                Session session = Session.open(database)) {
            Attempt attempt = session.attempt(section(Transaction.WRAPPED, work));
            assertThat(attempt).isInstanceOf(Attempt.Refused.class);
            return ((Attempt.Refused) attempt).failure();
        }
    }

    private static Section section(Transaction transaction, Work... work) {
        return Section.working(PLACE, List.of(work), transaction);
    }

    private static Work sql(String text) {
        return new Work.Sql(Script.made(PLACE, text));
    }

    private static Work jdbc(ConnectionWork work) {
        return new Work.Jdbc(PLACE, "work", work);
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String text(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return String.valueOf(row.getString(1));
        }
    }
}
