package io.migratetest.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import io.migratetest.database.Database;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(DatabaseParameter.class)
class ContentsReaderTest {

    private Connection connection;

    @BeforeEach
    void connect(Database database) throws SQLException {
        connection = database.connect();
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    @Test
    void is_empty_where_no_table_has_rows_and_no_sequence_was_used() throws SQLException {
        execute(
                "CREATE TABLE t (id serial); CREATE VIEW v AS SELECT 1 AS one; INSERT INTO t VALUES (1); DELETE FROM t");
        execute("CREATE TEMPORARY TABLE temp (id serial); INSERT INTO temp DEFAULT VALUES");
        execute("CREATE SCHEMA migrate_test CREATE TABLE own (id serial); INSERT INTO migrate_test.own DEFAULT VALUES");

        Contents contents = ContentsReader.read(connection);

        assertThat(contents.tables()).isEmpty();
        assertThat(contents.sequences()).isEmpty();
    }

    @Test
    void does_not_depend_on_the_order_of_rows_and_columns() throws SQLException {
        execute("CREATE TABLE t (a int, b text); INSERT INTO t VALUES (1, 'x'), (2, NULL), (2, NULL)");
        Contents before = ContentsReader.read(connection);
        execute("DROP TABLE t; CREATE TABLE t (b text, a int); INSERT INTO t VALUES (NULL, 2), ('x', 1), (NULL, 2)");

        assertThat(ContentsReader.read(connection)).isEqualTo(before);
        assertThat(before.tables()).containsOnlyKeys("public.t");
    }

    @Test
    void tells_a_changed_value_a_lost_row_and_a_doubled_one() throws SQLException {
        execute("CREATE TABLE t (t jsonb, n numeric); INSERT INTO t VALUES ('{}', 1.0), ('[1]', 2), (NULL, NULL)");
        Contents before = ContentsReader.read(connection);

        execute("UPDATE t SET n = 1.00 WHERE n = 1");
        assertThat(ContentsReader.read(connection)).isNotEqualTo(before);
        execute("UPDATE t SET n = 1.0 WHERE n = 1");
        assertThat(ContentsReader.read(connection)).isEqualTo(before);
        execute("DELETE FROM t WHERE n = 2");
        assertThat(ContentsReader.read(connection)).isNotEqualTo(before);
        execute("INSERT INTO t VALUES ('[1]', 2), ('[1]', 2)");
        assertThat(ContentsReader.read(connection)).isNotEqualTo(before);
    }

    @Test
    void tells_large_objects_apart_by_what_is_in_them() throws SQLException {
        execute("SELECT lo_from_bytea(4711, 'abc'), lo_from_bytea(4712, 'def'), lo_from_bytea(4713, 'def')");
        Contents before = ContentsReader.read(connection);
        assertThat(before.tables()).containsOnlyKeys(Contents.LARGE_OBJECTS);

        execute("SELECT lo_unlink(4711), lo_from_bytea(4714, 'abc')");
        assertThat(ContentsReader.read(connection)).isEqualTo(before);
        execute("SELECT lo_put(4712, 0, 'x')");
        assertThat(ContentsReader.read(connection)).isNotEqualTo(before);
        execute("SELECT lo_put(4712, 0, 'd'), lo_unlink(4713)");
        assertThat(ContentsReader.read(connection)).isNotEqualTo(before);
    }

    @Test
    void reads_the_leaves_of_a_partitioned_table_and_each_table_of_an_inheritance_once() throws SQLException {
        execute(
                "CREATE TABLE p (a int) PARTITION BY LIST (a); CREATE TABLE p1 PARTITION OF p FOR VALUES IN (1); INSERT INTO p VALUES (1)");
        execute(
                "CREATE TABLE \"mo ther\" (a int); CREATE TABLE child () INHERITS (\"mo ther\"); INSERT INTO child VALUES (1)");

        assertThat(ContentsReader.read(connection).tables()).containsOnlyKeys("public.p1", "public.child");
    }

    @Test
    void sees_rows_of_the_transaction_under_way_and_sets_sequences_back_after_its_rollback() throws SQLException {
        execute(
                "CREATE TABLE t (id serial); CREATE SEQUENCE \"Odd; one\" START 7; CREATE SEQUENCE used; SELECT nextval('used')");
        Contents before = ContentsReader.read(connection);
        connection.setAutoCommit(false);
        execute("INSERT INTO t DEFAULT VALUES; SELECT nextval('\"Odd; one\"'), nextval('used'), setval('used', 40)");
        Contents during = ContentsReader.read(connection);
        assertThat(during.tables()).containsOnlyKeys("public.t");
        assertThat(during.sequences())
                .containsEntry("public.t_id_seq", "1")
                .containsEntry("public.\"Odd; one\"", "7")
                .containsEntry("public.used", "40");
        connection.rollback();
        connection.setAutoCommit(true);

        assertThat(ContentsReader.read(connection)).isNotEqualTo(before);
        SequencePositions.restore(connection, before);
        assertThat(ContentsReader.read(connection)).isEqualTo(before);
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
