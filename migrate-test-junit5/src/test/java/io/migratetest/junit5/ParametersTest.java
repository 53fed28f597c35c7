package io.migratetest.junit5;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.migratetest.database.Database;
import io.migratetest.database.DatabaseServer;
import io.migratetest.database.DatabaseServers;
import io.migratetest.revision.Revision;
import io.migratetest.schema.ObjectKey;
import io.migratetest.schema.Schema;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import schemacrawler.schema.Catalog;
import schemacrawler.schema.Table;

/** What a test method can ask for, and what it gets. */
class ParametersTest {

    @MigrationTest("classpath:migrations/clean")
    static class AtHead {

        @Test
        void connection(Connection connection) throws SQLException {
            assertThat(tables(connection)).containsExactly("notes", "users");
        }

        @Test
        void data_source(DataSource source) throws SQLException {
            try (Connection connection = source.getConnection()) {
                assertThat(tables(connection)).containsExactly("notes", "users");
            }
        }

        @Test
        void schema(Schema schema) {
            assertThat(schema.find(new ObjectKey("table", "public.notes"))).isPresent();
        }

        @Test
        void catalog(Catalog catalog) {
            assertThat(catalog.getTables()).extracting(Table::getName).contains("notes", "users");
        }

        @Test
        void migrations(Migrations migrations) {
            assertThat(migrations.history()).extracting(Revision::id).containsExactly("0001", "0002", "0003");
            assertThat(migrations.current()).extracting(Revision::id).containsExactly("0003");
        }
    }

    @MigrationTest("classpath:migrations/clean")
    static class AtRevisions {

        @Test
        @AtRevision("0001")
        void at_a_revision(Connection connection) throws SQLException {
            assertThat(tables(connection)).containsExactly("users");
        }

        @Test
        @AtRevision("base")
        void at_base(Connection connection, Migrations migrations) throws SQLException {
            assertThat(tables(connection)).isEmpty();
            assertThat(migrations.current()).isEmpty();
        }

        @Nested
        @AtRevision("0002")
        class AllOfAClass {
            @Test
            void at_its_revision(Migrations migrations) {
                assertThat(migrations.current()).extracting(Revision::id).containsExactly("0002");
            }
        }
    }

    @MigrationTest("classpath:migrations/clean")
    static class Moves {
        @Test
        @AtRevision("0001")
        void to_and_fro(Migrations migrations, Connection connection) throws SQLException {
            try (Statement statement = connection.createStatement()) {
                statement.execute("INSERT INTO users VALUES (1, 'Ada')");
                migrations.upgrade("+1");
                statement.execute("UPDATE users SET email = 'ada@example.org'");
                migrations.upgrade("head");
                migrations.downgrade("0001");
            }
            assertThat(migrations.current()).extracting(Revision::id).containsExactly("0001");
            assertThat(tables(connection)).containsExactly("users");
        }
    }

    @MigrationTest("classpath:migrations/clean")
    static class EachItsOwn {

        static final List<String> NAMES = new ArrayList<>();

        @BeforeEach
        void create_a_table(Connection connection) throws SQLException {
            NAMES.add(connection.getCatalog());
            try (Statement statement = connection.createStatement()) {
                statement.execute("CREATE TABLE mine ()");
            }
        }

        @RepeatedTest(2)
        void one_method_one_database(Connection connection, DataSource source) throws SQLException {
            assertThat(connection.getCatalog()).isEqualTo(NAMES.get(NAMES.size() - 1));
            try (Connection other = source.getConnection()) {
                assertThat(other.getCatalog()).isEqualTo(connection.getCatalog());
            }
            assertThat(tables(connection)).contains("mine");
        }

        @TestFactory
        List<DynamicTest> also_while_dynamic_tests_run(Connection connection) {
            return List.of(DynamicTest.dynamicTest(
                    "dynamic", () -> assertThat(tables(connection)).contains("mine")));
        }
    }

    @MigrationTest("classpath:migrations/clean")
    static class LeavesConnectionsOpen {

        static final List<Connection> OPEN = new ArrayList<>();

        @Test
        void behind(Connection connection, DataSource source) throws SQLException {
            OPEN.add(connection);
            OPEN.add(source.getConnection());
        }
    }

    @MigrationTest("classpath:migrations/faulty")
    static class OnFaultyMigrations {
        @Test
        void head(Connection connection) {
            throw new AssertionError("not reached with " + connection);
        }

        @Test
        @AtRevision("0003")
        void downgrade(Migrations migrations) {
            assertThatThrownBy(() -> migrations.downgrade("-1")).hasMessage("""
                            downgrading 0003 'rename name' failed
                              at         src/test/resources/migrations/faulty/0003_rename_name.down.sql:1:1
                              server     column "nmae" does not exist (SQLSTATE 42703)
                              statement  ALTER TABLE users RENAME COLUMN nmae TO name""");
        }
    }

    @MigrationTest("classpath:migrations/clocked")
    static class Clocked {

        static final Set<String> TIMES = new TreeSet<>();

        @RepeatedTest(3)
        void time_of_the_upgrade(Connection connection) throws SQLException {
            TIMES.addAll(names(connection, "SELECT time FROM birth"));
        }
    }

    @Test
    void all_kinds_at_head() {
        assertThat(JUnitRun.of(AtHead.class).outcomes())
                .containsExactlyInAnyOrder(
                        "connection(Connection): successful",
                        "data_source(DataSource): successful",
                        "schema(Schema): successful",
                        "catalog(Catalog): successful",
                        "migrations(Migrations): successful");
    }

    @Test
    void just_after_a_revision() {
        assertThat(JUnitRun.of(AtRevisions.class).outcomes())
                .containsExactlyInAnyOrder(
                        "at_a_revision(Connection): successful",
                        "at_base(Connection, Migrations): successful",
                        "at_its_revision(Migrations): successful");
    }

    @Test
    void a_database_that_can_be_moved() {
        assertThat(JUnitRun.of(Moves.class).outcomes())
                .containsExactly("to_and_fro(Migrations, Connection): successful");
    }

    @Test
    void a_database_of_its_own_for_each_method() throws SQLException {
        assertThat(JUnitRun.of(EachItsOwn.class).outcomes())
                .containsExactlyInAnyOrder(
                        "repetition 1 of 2: successful", "repetition 2 of 2: successful", "dynamic: successful");
        assertThat(EachItsOwn.NAMES).hasSize(3).doesNotHaveDuplicates();
        assertThat(databases()).doesNotContainAnyElementsOf(EachItsOwn.NAMES);
    }

    @Test
    void a_database_for_which_only_the_first_method_waits_for_the_upgrades() {
        JUnitRun.of(Clocked.class);

        assertThat(Clocked.TIMES).hasSize(1);
    }

    @Test
    void a_database_that_ends_with_the_method_and_all_connections_with_it() throws SQLException {
        assertThat(JUnitRun.of(LeavesConnectionsOpen.class).outcomes())
                .containsExactly("behind(Connection, DataSource): successful");
        for (Connection connection : LeavesConnectionsOpen.OPEN) {
            assertThat(connection.isValid(1)).isFalse();
        }
    }

    @Test
    void what_the_server_said_where_the_migrations_cannot_get_there() {
        assertThat(JUnitRun.of(OnFaultyMigrations.class).outcomes())
                .containsExactlyInAnyOrder("downgrade(Migrations): successful", """
                        head(Connection): failed Failed to resolve parameter [java.sql.Connection connection] in method \
                        [void io.migratetest.junit5.ParametersTest$OnFaultyMigrations.head(java.sql.Connection)]: upgrading 0006 'index phone' failed
                          at         src/test/resources/migrations/faulty/0006_index_phone.up.sql:1:1
                          server     column "phone" does not exist (SQLSTATE 42703)
                          statement  CREATE INDEX users_phone_idx ON users (phone)
                          done       5 revisions, 0001 to 0005
                          not run    0007 default theme, 0008 create archive""");
    }

    private static List<String> tables(Connection connection) throws SQLException {
        return names(connection, "SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY 1");
    }

    private static List<String> databases() throws SQLException {
        DatabaseServer server = DatabaseServers.shared("embedded");
        try (Database database = server.createDatabase();
                Connection connection = database.connect()) {
            return names(connection, "SELECT datname FROM pg_database");
        }
    }

    private static List<String> names(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> names = new ArrayList<>();
            while (rows.next()) {
                names.add(rows.getString(1));
            }
            return names;
        }
    }
}
