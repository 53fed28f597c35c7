package io.migratetest.run;

import io.migratetest.database.Database;
import io.migratetest.revision.Revision;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Where a database says at which revisions it is: one row for each head that is applied, as Alembic keeps it. */
final class VersionTable {

    private static final String NAME = Database.OWN_SCHEMA + ".version";

    private VersionTable() {}

    static void create(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    "BEGIN READ WRITE; CREATE SCHEMA IF NOT EXISTS %s; CREATE TABLE IF NOT EXISTS %s (revision text PRIMARY KEY); COMMIT"
                            .formatted(Database.OWN_SCHEMA, NAME));
        }
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

    static void upgraded(Connection connection, Revision revision) throws SQLException {
        replace(connection, revision.parents(), List.of(revision.id()));
    }

    static void downgraded(Connection connection, Revision revision) throws SQLException {
        replace(connection, List.of(revision.id()), revision.parents());
    }

    private static void replace(Connection connection, List<String> before, List<String> after) throws SQLException {
        String sql =
                "WITH gone AS (DELETE FROM %1$s WHERE revision = ANY (?)) INSERT INTO %1$s SELECT unnest(?::text[])"
                        .formatted(NAME);
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setArray(1, connection.createArrayOf("text", before.toArray()));
            statement.setArray(2, connection.createArrayOf("text", after.toArray()));
            statement.executeUpdate();
        }
    }
}
