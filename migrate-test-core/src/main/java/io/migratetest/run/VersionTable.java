package io.migratetest.run;

import io.migratetest.database.Message;
import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemCode;
import io.migratetest.problem.ProblemException;
import io.migratetest.sql.Quoting;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where a database says at which revisions it is: one row for each head that is applied, as Alembic keeps it. */
final class VersionTable {

    /** The columns of what is called like a table of ours; null if there is none. */
    private static final String COLUMNS = """
            SELECT pg_catalog.string_agg(attname, ', ' ORDER BY attnum) FROM pg_catalog.pg_attribute
            WHERE attrelid = pg_catalog.to_regclass(%s) AND attnum > 0 AND NOT attisdropped""";

    private final OwnTables tables;
    private final String name;
    private final HistoryTable history;

    VersionTable(OwnTables tables) {
        this.tables = tables;
        this.name = tables.quoted(tables.version());
        this.history = new HistoryTable(tables);
    }

    /** As SQL writes it, with its schema. */
    String name() {
        return name;
    }

    /** What makes both tables, and their schema. */
    List<String> ddl() {
        return List.of(schemaDdl(), tableDdl(), history.ddl());
    }

    private String schemaDdl() {
        return "CREATE SCHEMA IF NOT EXISTS " + tables.quotedSchema();
    }

    private String tableDdl() {
        return "CREATE TABLE IF NOT EXISTS %s (revision text PRIMARY KEY)".formatted(name);
    }

    /** In a scratch database, in which nobody asks for the history. */
    void create(Connection connection) throws SQLException {
        execute(connection, "BEGIN READ WRITE; %s; %s; COMMIT".formatted(schemaDdl(), tableDdl()));
    }

    /** In a database that is there to stay, together with the history. Who may not create a schema can work with one that exists. */
    void ensure(Connection connection) throws SQLException {
        boolean hasHistory = hasHistory(connection);
        if (!exists(connection)) {
            List<String> missing = hasSchema(connection) ? List.of(tableDdl(), history.ddl()) : ddl();
            new Message(connection, String.join(";\n", missing), Message.Kept.LAST).send();
        } else if (!hasHistory) {
            execute(connection, history.ddl());
        }
    }

    /**
     * Whether the table is there.
     *
     * @throws ProblemException if it is another tool's
     */
    boolean exists(Connection connection) throws SQLException {
        return isThere(connection, name, "revision", "version table", "nobody knows at which revision the database is");
    }

    /**
     * Whether the history is there.
     *
     * @throws ProblemException if it is another tool's
     */
    boolean hasHistory(Connection connection) throws SQLException {
        return isThere(
                connection, history.name(), HistoryTable.COLUMNS, "history", "what runs could not be written into it");
    }

    private static boolean isThere(Connection connection, String table, String expected, String what, String so)
            throws SQLException {
        Optional<String> columns = text(connection, COLUMNS.formatted(Quoting.literal(table)));
        if (columns.filter(found -> !found.equals(expected)).isPresent()) {
            throw Problem.of(
                            ProblemCode.INVALID_VERSION_TABLE,
                            "the table %s is not migrate-test's %s".formatted(table, what))
                    .with("columns", columns.get())
                    .with("expected", expected)
                    .with("so", so)
                    .help(
                            "rename it if it is something else, or keep migrate-test's tables elsewhere: version-schema in the project file")
                    .asException();
        }
        return columns.isPresent();
    }

    private boolean hasSchema(Connection connection) throws SQLException {
        return text(
                        connection,
                        "SELECT pg_catalog.to_regnamespace(%s)::text".formatted(Quoting.literal(tables.quotedSchema())))
                .isPresent();
    }

    private static Optional<String> text(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return Optional.ofNullable(row.getString(1));
        }
    }

    /** The revisions that the database is at, sorted; empty at base. */
    List<String> current(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT revision FROM " + name + " ORDER BY revision")) {
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
