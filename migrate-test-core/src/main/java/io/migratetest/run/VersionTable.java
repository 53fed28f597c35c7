package io.migratetest.run;

import io.migratetest.database.Database;
import io.migratetest.database.Message;
import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemCode;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where a database says at which revisions it is: one row for each head that is applied, as Alembic keeps it. */
final class VersionTable {

    static final String NAME = Database.OWN_SCHEMA + ".version";

    static final String SCHEMA_DDL = "CREATE SCHEMA IF NOT EXISTS " + Database.OWN_SCHEMA;

    static final String DDL = "CREATE TABLE IF NOT EXISTS %s (revision text PRIMARY KEY)".formatted(NAME);

    /** The columns of what is called like our table; null if there is none. */
    private static final String COLUMNS = """
            SELECT pg_catalog.string_agg(attname, ', ' ORDER BY attnum) FROM pg_catalog.pg_attribute
            WHERE attrelid = pg_catalog.to_regclass('%s') AND attnum > 0 AND NOT attisdropped""".formatted(NAME);

    private VersionTable() {}

    /** In a scratch database, in which nobody asks for the history. */
    static void create(Connection connection) throws SQLException {
        execute(connection, "BEGIN READ WRITE; %s; %s; COMMIT".formatted(SCHEMA_DDL, DDL));
    }

    /** In a database that is there to stay, together with the history. Who may not create a schema can work with one that exists. */
    static void ensure(Connection connection) throws SQLException {
        if (!exists(connection)) {
            String all = String.join(";\n", SCHEMA_DDL, DDL, HistoryTable.DDL);
            new Message(connection, all, Message.Kept.LAST).send();
        } else if (!isThere(connection, HistoryTable.NAME)) {
            execute(connection, HistoryTable.DDL);
        }
    }

    /**
     * Whether the table is there.
     *
     * @throws io.migratetest.problem.ProblemException if it is another tool's
     */
    static boolean exists(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(COLUMNS)) {
            row.next();
            Optional<String> columns = Optional.ofNullable(row.getString(1));
            if (columns.filter(found -> !found.equals("revision")).isPresent()) {
                throw Problem.of(
                                ProblemCode.INVALID_VERSION_TABLE,
                                "the table %s is not migrate-test's version table".formatted(NAME))
                        .with("columns", columns.get())
                        .with("expected", "revision")
                        .with("so", "nobody knows at which revision the database is")
                        .help("rename the schema %s if it is something else".formatted(Database.OWN_SCHEMA))
                        .asException();
            }
            return columns.isPresent();
        }
    }

    private static boolean isThere(Connection connection, String table) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("SELECT pg_catalog.to_regclass('%s') IS NOT NULL".formatted(table))) {
            row.next();
            return row.getBoolean(1);
        }
    }

    static boolean hasHistory(Connection connection) throws SQLException {
        return isThere(connection, HistoryTable.NAME);
    }

    /** The revisions that the database is at, sorted; empty at base. */
    static List<String> current(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT revision FROM " + NAME + " ORDER BY revision")) {
            List<String> current = new ArrayList<>();
            while (rows.next()) {
                current.add(rows.getString(1));
            }
            return current;
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
