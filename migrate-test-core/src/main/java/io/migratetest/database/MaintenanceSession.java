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

    /** The first column of every row, as text; no value is null. */
    synchronized List<String> texts(String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        }
    }

    /** The first column of the only row. */
    String text(String query) throws SQLException {
        return texts(query).get(0);
    }

    /** The server may be set up to end sessions that are idle, as this one is between two tests. */
    void stayOpen(ServerVersion version) throws SQLException {
        if (version.major() >= 14) {
            execute("SET idle_session_timeout = 0");
        }
    }

    boolean holds(String condition) throws SQLException {
        return text("SELECT " + condition).equals("t");
    }

    @Override
    public synchronized void close() throws SQLException {
        connection.close();
    }
}
