package io.migratetest.run;

import io.migratetest.database.Database;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Where a database says at which revisions it is: one row for each head that is applied, as Alembic keeps it. */
final class VersionTable {

    static final String NAME = Database.OWN_SCHEMA + ".version";

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
}
