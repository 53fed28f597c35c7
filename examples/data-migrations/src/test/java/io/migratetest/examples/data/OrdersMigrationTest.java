package io.migratetest.examples.data;

import io.migratetest.junit5.MigrationTest;
import io.migratetest.junit5.RowsBefore;
import io.migratetest.junit5.StandardMigrationChecks;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

@MigrationTest("classpath:db/migration")
class OrdersMigrationTest implements StandardMigrationChecks {

    /** People with one name, and with four. */
    @RowsBefore("0003")
    static void customersAsTheyAre(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("""
                    INSERT INTO orders (priority, customer, street, city, cents) VALUES
                        ('high', 'Ada Lovelace', 'St James''s Square 12', 'London', 1999),
                        ('low', 'Johann Wolfgang von Goethe', 'Am Frauenplan 1', 'Weimar', 100)""");
        }
    }
}
