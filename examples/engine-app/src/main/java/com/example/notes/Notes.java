package com.example.notes;

import io.migratetest.MigrationProject;
import io.migratetest.database.LiveDatabase;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import javax.sql.DataSource;

/** An application with a database: it brings the schema up to date when it starts, however many replicas start at once. */
public final class Notes {

    /** In SQL and in Java: one history. */
    public static final String MIGRATIONS = "classpath:db/migration,java:com.example.notes.migrations";

    private final DataSource database;

    private Notes(DataSource database) {
        this.database = database;
    }

    /** Starts on a database of any age. */
    public static Notes start(DataSource database) {
        MigrationProject.open(MIGRATIONS, Optional.empty())
                .on(LiveDatabase.of(database))
                .upgrade("head");
        return new Notes(database);
    }

    public void add(String text) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement insert =
                        connection.prepareStatement("INSERT INTO notes (text, words) VALUES (?, ?)")) {
            insert.setString(1, text);
            insert.setInt(2, text.strip().split("\\s+").length);
            insert.executeUpdate();
        }
    }

    public int words() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet sum = statement.executeQuery("SELECT coalesce(sum(words), 0) FROM notes")) {
            sum.next();
            return sum.getInt(1);
        }
    }
}
