package io.migratetest.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.migratetest.TestServer;
import io.migratetest.database.Database;
import io.migratetest.database.DatabaseServer;
import io.migratetest.schema.Difference;
import io.migratetest.schema.RevertingScript;
import io.migratetest.schema.Schema;
import io.migratetest.schema.SchemaComparison;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A second opinion: where the server's own {@code pg_dump} sees a difference, so do we.
 *
 * <p>That we see every change is what {@link SchemaMatrix} proves; here it is asked whether we are ever content too early, so that a change
 * that was taken back by our own statements, and one that is none, must leave the same dump.
 */
@Tag("container")
@Execution(ExecutionMode.CONCURRENT)
class PgDumpTest {

    private static final DatabaseServer SERVER = TestServer.container();
    private static final int MAJOR = TestServer.major(SERVER);

    /** Where the dumps are laid. */
    private static final Database DESK = SERVER.createDatabase();

    /** Roles belong to all databases, and two files may use one name. */
    private static final ReentrantLock ROLES = new ReentrantLock();

    static Stream<ChangeCase> changes() {
        return cases("changes").filter(change -> change.canBeUndone(MAJOR));
    }

    static Stream<ChangeCase> controls() {
        return cases("controls");
    }

    private static Stream<ChangeCase> cases(String folder) {
        return ChangeCase.all(folder).stream()
                .filter(change -> change.appliesTo(MAJOR)
                        && change.isDumpedAlike()
                        && !change.needsItsOwnServer()
                        && !change.name().startsWith("cluster/"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    void sees_no_difference_where_our_statements_took_a_change_back(ChangeCase change) throws SQLException {
        inItsOwnDatabase(change, (database, connection) -> {
            execute(connection, change, change.setup());
            Schema before = SchemaReader.read(connection);
            List<String> dump = dump(database);
            execute(connection, change, change.change());

            Schema after = SchemaReader.read(connection);
            for (String statements : RevertingScript.of(SchemaComparison.compare(before, after), before, after)) {
                execute(connection, statements);
            }

            assumeTrue(SchemaComparison.compare(before, SchemaReader.read(connection)).stream()
                    .noneMatch(PgDumpTest::isColumnOrder));
            assertThat(dump(database)).isEqualTo(dump);
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("controls")
    void sees_no_difference_where_we_see_none(ChangeCase control) throws SQLException {
        inItsOwnDatabase(control, (database, connection) -> {
            execute(connection, control, control.setup());
            List<String> dump = dump(database);
            for (String statement : control.change().split(";\n", -1)) {
                execute(connection, statement);
            }

            assertThat(dump(database)).isEqualTo(dump);
        });
    }

    private static boolean isColumnOrder(Difference difference) {
        return difference instanceof Difference.Changed changed && changed.isColumnOrder();
    }

    /**
     * The server itself runs the program that came with it. A random word in its first lines keeps psql from obeying commands in the rest. Sorted, since
     * grants are dumped in the order in which they were made.
     */
    private static List<String> dump(Database database) throws SQLException {
        List<String> lines = new ArrayList<>();
        try (Connection desk = DESK.connect();
                Statement statement = desk.createStatement()) {
            statement.execute("""
                    CREATE TEMPORARY TABLE dump (line text);
                    COPY dump FROM PROGRAM 'pg_dump --schema-only --username=%s %s | grep -v restrict'
                        (FORMAT csv, DELIMITER E'\\x01', QUOTE E'\\x02')
                    """.formatted(desk.getMetaData().getUserName(), database.name()));
            try (ResultSet rows = statement.executeQuery("SELECT line FROM dump WHERE line <> '' ORDER BY line")) {
                while (rows.next()) {
                    lines.add(rows.getString(1));
                }
            }
        }
        assertThat(lines).contains("-- PostgreSQL database dump complete");
        return lines;
    }

    /** What a test does with a database of its own. */
    private interface Work {
        void with(Database database, Connection connection) throws SQLException;
    }

    private static void inItsOwnDatabase(ChangeCase change, Work work) throws SQLException {
        if (!(change.setup() + change.change()).contains("ROLE ")) {
            inItsOwnDatabase(work);
            return;
        }
        ROLES.lock();
        try {
            inItsOwnDatabase(work);
            dropRoles();
        } finally {
            ROLES.unlock();
        }
    }

    private static void inItsOwnDatabase(Work work) throws SQLException {
        try (Database database = SERVER.createDatabase();
                Connection connection = database.connect()) {
            work.with(database, connection);
        }
    }

    private static void dropRoles() throws SQLException {
        try (Connection desk = DESK.connect();
                Statement statement = desk.createStatement()) {
            statement.execute("""
                    DO $$ DECLARE name name; BEGIN
                    FOR name IN SELECT rolname FROM pg_roles WHERE oid >= 16384 AND rolname LIKE 'mt%' LOOP
                    EXECUTE format('DROP ROLE %I', name);
                    END LOOP; END $$""");
        }
    }

    private static void execute(Connection connection, ChangeCase change, String sql) throws SQLException {
        List<String> statements = change.commits() ? List.of(sql.split(";\n", -1)) : List.of(sql);
        for (String text : statements) {
            execute(connection, text);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
