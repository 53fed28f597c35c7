package io.migratetest.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Our one long session on a server: it makes and drops databases and holds the locks that say whose they are. */
final class MaintenanceSession implements AutoCloseable {

    private final Connection connection;

    MaintenanceSession(Connection connection) {
        this.connection = connection;
    }

    synchronized void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The first column of every row, as text. */
    synchronized List<String> texts(String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(String.valueOf(rows.getString(1)));
            }
            return texts;
        }
    }

    /** The first column of the only row. */
    String text(String query) throws SQLException {
        return texts(query).get(0);
    }

    @Override
    public synchronized void close() throws SQLException {
        connection.close();
    }
}
