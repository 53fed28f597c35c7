package io.migratetest.rows;

import io.migratetest.TestServer;
import io.migratetest.database.Database;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** A database that is made by a script, and then filled. */
final class Seeded implements AutoCloseable {

    private final Database database = TestServer.shared().createDatabase();
    private final Connection connection;
    private final List<Unfilled> unfilled;

    Seeded(String script) throws SQLException {
        this(script, SeedSettings.DEFAULT);
    }

    Seeded(String script, SeedSettings settings) throws SQLException {
        this(script, settings, new TakenChoices());
    }

    Seeded(String script, SeedSettings settings, TakenChoices taken) throws SQLException {
        connection = database.connect();
        execute(script);
        unfilled = fill(connection, settings, taken);
    }

    private static List<Unfilled> fill(Connection connection, SeedSettings settings, TakenChoices taken)
            throws SQLException {
        List<Table> tables = TableReader.all(connection);
        DataTypes types = new DataTypes();
        types.read(connection, TableReader.types(tables));
        connection.setAutoCommit(false);
        List<Unfilled> unfilled = new Seeder(connection, settings, types, taken).fill(tables);
        connection.commit();
        connection.setAutoCommit(true);
        return unfilled;
    }

    List<String> unfilled() {
        return unfilled.stream()
                .map(each -> each.table() + ": " + each.reason())
                .toList();
    }

    /** The rows of an answer, each as text. */
    List<String> ask(String question) throws SQLException {
        List<String> answers = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(question)) {
            while (rows.next()) {
                answers.add(String.valueOf(rows.getString(1)));
            }
        }
        return answers;
    }

    void execute(String script) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(script);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
        database.close();
    }
}
