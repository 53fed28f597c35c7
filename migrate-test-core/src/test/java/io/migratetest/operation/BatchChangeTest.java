package io.migratetest.operation;

import static io.migratetest.operation.Data.deleteInBatches;
import static io.migratetest.operation.Data.sql;
import static io.migratetest.operation.Data.updateInBatches;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.migratetest.TestServer;
import io.migratetest.database.Database;
import io.migratetest.sql.NamingConvention;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

/** Large tables are changed a batch at a time, with a commit after each. */
class BatchChangeTest {

    @Test
    void every_row_is_changed_and_each_batch_is_a_transaction_of_its_own() throws SQLException {
        try (Database database = TestServer.shared().createDatabase();
                Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "CREATE SCHEMA s; CREATE TABLE s.\"T\" (id bigint PRIMARY KEY, batch_xid text, high int, n int); "
                            + "INSERT INTO s.\"T\" SELECT i * 7, NULL, i, 0 FROM generate_series(-50, 50) AS i");
            run(
                    statement,
                    updateInBatches("s.T", "id")
                            .set("batch_xid", sql("pg_current_xact_id()::text"))
                            .set("n", sql("n + 1"))
                            .where("high <> 0")
                            .batchSize(10));
            assertThat(text(
                            statement,
                            "SELECT count(*) || ' ' || sum(n) || ' ' || count(DISTINCT batch_xid) FROM s.\"T\""))
                    .isEqualTo("101 100 11");

            run(statement, deleteInBatches("s.T", "id").where("id > 0").batchSize(7));
            assertThat(text(statement, "SELECT count(*) || ' ' || max(id) FROM s.\"T\""))
                    .isEqualTo("51 0");
        }
    }

    @Test
    void keys_can_be_of_any_type_that_is_sorted() throws SQLException {
        try (Database database = TestServer.shared().createDatabase();
                Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "CREATE TABLE t (id uuid PRIMARY KEY DEFAULT gen_random_uuid(), n int); INSERT INTO t (n) SELECT 0 FROM generate_series(1, 25)");
            run(statement, updateInBatches("t", "id").set("n", 1).batchSize(10));
            run(statement, deleteInBatches("empty_" + "t", "id").batchSize(10), "CREATE TABLE empty_t (id text)");
            assertThat(text(statement, "SELECT sum(n) FROM t")).isEqualTo("25");
        }
    }

    @Test
    void an_update_that_sets_nothing_is_refused() {
        assertThatThrownBy(() -> updateInBatches("orders", "id").actions(NamingConvention.POSTGRESQL))
                .hasMessage("""
                an update of table orders sets no column
                  help: say what becomes of the rows: .set("...", ...), or delete them: deleteInBatches(...)""");
    }

    @Test
    void so_is_a_batch_without_rows() {
        assertThatThrownBy(() -> updateInBatches("orders", "id").batchSize(0)).hasMessage("""
                a batch of 0 rows does nothing
                  help: give a number from 1 on""");
    }

    private static void run(Statement statement, Operation operation, String... before) throws SQLException {
        for (String sql : before) {
            statement.execute(sql);
        }
        for (String sql : OperationCase.statements(operation)) {
            statement.execute(sql);
        }
    }

    private static String text(Statement statement, String query) throws SQLException {
        try (ResultSet row = statement.executeQuery(query)) {
            row.next();
            return String.valueOf(row.getString(1));
        }
    }
}
