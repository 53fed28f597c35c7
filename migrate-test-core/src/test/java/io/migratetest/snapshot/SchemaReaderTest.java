package io.migratetest.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.migratetest.database.Database;
import io.migratetest.schema.Difference;
import io.migratetest.schema.ObjectKey;
import io.migratetest.schema.RevertingScript;
import io.migratetest.schema.Schema;
import io.migratetest.schema.SchemaComparison;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(DatabaseParameter.class)
class SchemaReaderTest {

    private static final ObjectKey TABLE = new ObjectKey("table", "public.fees");

    @Test
    void sees_uncommitted_changes_and_leaves_the_transaction_as_it_was(Database database) throws SQLException {
        try (Connection connection = database.connect()) {
            connection.setAutoCommit(false);
            execute(connection, "CREATE TABLE public.fees (id int)");
            execute(connection, "SET LOCAL search_path = nowhere; SET LOCAL IntervalStyle = 'iso_8601'");

            assertThat(SchemaReader.read(connection).find(TABLE)).isPresent();

            assertThat(show(connection, "search_path")).isEqualTo("nowhere");
            assertThat(show(connection, "IntervalStyle")).isEqualTo("iso_8601");
            connection.rollback();
            assertThat(SchemaReader.read(connection).find(TABLE)).isEmpty();
        }
    }

    @Test
    void works_outside_of_a_transaction_and_ends_the_one_that_it_needs(Database database) throws SQLException {
        try (Connection connection = database.connect()) {
            execute(connection, "CREATE TABLE public.fees (id int)");

            assertThat(SchemaReader.read(connection).find(TABLE)).isPresent();

            assertThat(show(connection, "transaction_read_only")).isEqualTo("off");
            execute(connection, "VACUUM public.fees");
        }
    }

    @Test
    void works_in_a_transaction_that_a_script_began_by_itself(Database database) throws SQLException {
        try (Connection connection = database.connect()) {
            execute(connection, "BEGIN");
            execute(connection, "CREATE TABLE public.fees (id int)");
            assertThat(SchemaReader.read(connection).find(TABLE)).isPresent();
            execute(connection, "ROLLBACK");
            assertThat(SchemaReader.read(connection).find(TABLE)).isEmpty();
        }
    }

    @Test
    void reads_with_the_rights_of_the_session_and_gives_the_role_back(Database database) throws SQLException {
        try (Connection connection = database.connect()) {
            connection.setAutoCommit(false);
            execute(connection, "CREATE ROLE migrate_test_reader; CREATE TABLE public.fees (id int)");
            execute(connection, "SET ROLE migrate_test_reader");

            assertThat(SchemaReader.read(connection).find(TABLE)).isPresent();

            assertThat(show(connection, "role")).isEqualTo("migrate_test_reader");
            connection.rollback();
        }
    }

    @Test
    void works_again_after_a_script_made_the_session_forget_its_plans(Database database) throws SQLException {
        try (Connection connection = database.connect()) {
            Schema empty = SchemaReader.read(connection);
            execute(connection, "DISCARD ALL");
            assertThat(SchemaReader.read(connection)).isEqualTo(empty);
            connection.setAutoCommit(false);
            execute(connection, "CREATE TABLE public.fees (id int)");
            execute(connection, "DEALLOCATE ALL");
            assertThat(SchemaReader.read(connection).find(TABLE)).isPresent();
        }
    }

    @Test
    void tells_a_transaction_that_has_failed_already(Database database) throws SQLException {
        try (Connection connection = database.connect()) {
            connection.setAutoCommit(false);
            assertThatThrownBy(() -> execute(connection, "SELECT 1/0")).isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> SchemaReader.read(connection))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("current transaction is aborted");
            connection.rollback();
            assertThat(SchemaReader.read(connection).find(TABLE)).isEmpty();
        }
    }

    @Test
    void does_not_see_temporary_objects_nor_its_own(Database database) throws SQLException {
        try (Connection connection = database.connect()) {
            Schema empty = SchemaReader.read(connection);
            execute(connection, "CREATE SCHEMA " + Database.OWN_SCHEMA);
            execute(
                    connection,
                    "CREATE TABLE " + Database.OWN_SCHEMA
                            + ".revision (id text PRIMARY KEY, at timestamptz DEFAULT now())");
            execute(
                    connection,
                    "CREATE TEMPORARY TABLE pg_class (id serial PRIMARY KEY, note text CHECK (note <> ''))");
            execute(connection, "CREATE TEMPORARY VIEW seen AS SELECT 1 AS one");

            assertThat(SchemaReader.read(connection)).isEqualTo(empty);
        }
    }

    @Test
    void works_with_ten_thousand_tables_and_so_do_the_comparison_and_its_statements(Database database)
            throws SQLException {
        try (Connection connection = database.connect()) {
            connection.setAutoCommit(false);
            Schema empty = SchemaReader.read(connection);
            execute(connection, """
                    DO $$ BEGIN
                        FOR i IN 1..10000 LOOP
                            EXECUTE format('CREATE TABLE public.t%s (id int NOT NULL, amount numeric(10, 2) DEFAULT 0)', i);
                        END LOOP;
                    END $$""");

            Schema full = SchemaReader.read(connection);

            List<Difference> left = SchemaComparison.compare(empty, full);
            assertThat(left).hasSize(10_000);
            assertThat(RevertingScript.of(left, empty, full))
                    .contains("DROP TABLE public.t10000;")
                    .hasSize(10_000);
            List<Difference> lost = SchemaComparison.compare(full, empty);
            assertThat(RevertingScript.of(lost, full, empty)).hasSize(10_000);
            connection.rollback();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String show(Connection connection, String setting) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SHOW " + setting)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
