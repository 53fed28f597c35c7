package io.migratetest.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

class EmbeddedProviderTest {

    @Test
    void gives_independent_databases_and_copies_them() throws SQLException {
        try (DatabaseServer server = DatabaseProviders.parse("embedded").start();
                Database first = server.createDatabase()) {
            execute(first, "CREATE TABLE t (a int)");
            try (Database second = server.createDatabase();
                    Database copy = first.copy()) {
                execute(second, "CREATE TABLE t (a int)");
                assertThat(count(copy, "SELECT count(*) FROM t")).isZero();
            }
        }
    }

    private static void execute(Database database, String sql) throws SQLException {
        try (Connection connection = database.connect(Protocol.SIMPLE);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static long count(Database database, String sql) throws SQLException {
        try (Connection connection = database.connect(Protocol.EXTENDED);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
