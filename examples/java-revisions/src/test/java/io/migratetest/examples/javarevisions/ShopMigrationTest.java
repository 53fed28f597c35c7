package io.migratetest.examples.javarevisions;

import static org.assertj.core.api.Assertions.assertThat;

import io.migratetest.junit5.AtRevision;
import io.migratetest.junit5.MigrationTest;
import io.migratetest.junit5.Migrations;
import io.migratetest.junit5.StandardMigrationChecks;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

@MigrationTest("java:com.example.shop.migrations")
class ShopMigrationTest implements StandardMigrationChecks {

    @Test
    @AtRevision("0002")
    void phones_are_written_in_international_form(Migrations migrations, Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    "INSERT INTO customers (name, phone) VALUES ('Ada', '(030) 123-45'), ('Alan', '+44 1908 640404')");
            migrations.upgrade("+1");
            try (ResultSet row =
                    statement.executeQuery("SELECT string_agg(phone_number, ', ' ORDER BY name) FROM customers")) {
                row.next();
                assertThat(row.getString(1)).isEqualTo("+493012345, +441908640404");
            }
        }
    }
}
