package io.migratetest.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.migratetest.junit5.AtRevision;
import io.migratetest.junit5.MigrationTest;
import io.migratetest.junit5.Migrations;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import schemacrawler.schema.Catalog;

@MigrationTest("classpath:db/migration")
class PriorityMigrationTest {

    @Test
    @AtRevision("0004")
    void priority_numbers_become_words_and_numbers_again(Migrations migrations, Connection connection)
            throws SQLException {
        migrations.upgrade("+1");
        assertThat(priorities(connection)).containsExactly("high", "low");

        migrations.downgrade("-1");
        assertThat(priorities(connection)).containsExactly("1", "3");
    }

    @Test
    void head_has_the_tables_that_reporting_needs(Catalog catalog) {
        assertThat(catalog.getTables()).extracting(table -> table.getName()).contains("tasks", "fees", "products");
    }

    private static List<String> priorities(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT priority FROM tasks ORDER BY id")) {
            List<String> priorities = new ArrayList<>();
            while (rows.next()) {
                priorities.add(rows.getString(1));
            }
            return priorities;
        }
    }
}
