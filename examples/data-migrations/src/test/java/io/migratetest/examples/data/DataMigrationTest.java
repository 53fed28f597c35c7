package io.migratetest.examples.data;

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

@MigrationTest("classpath:db/migration")
class DataMigrationTest {

    private static final String ORDER =
            "INSERT INTO orders (priority, customer, street, city, cents) VALUES (%s, 'Jean Louis Dupont', 'Rue de Rivoli 1', 'Paris', 250)";

    @Test
    @AtRevision("0001")
    void numbers_become_words_and_numbers_again(Migrations migrations, Connection connection) throws SQLException {
        execute(connection, ORDER.formatted("1"), ORDER.formatted("3"));

        migrations.upgrade("+1");
        assertThat(column(connection, "priority")).containsExactly("high", "low");

        migrations.downgrade("-1");
        assertThat(column(connection, "priority")).containsExactly("1", "3");
    }

    @Test
    @AtRevision("0002")
    void a_column_is_split_and_joined_again(Migrations migrations, Connection connection) throws SQLException {
        execute(connection, ORDER.formatted("'high'"));

        migrations.upgrade("+1");
        assertThat(column(connection, "first_names || '/' || last_name")).containsExactly("Jean Louis/Dupont");

        migrations.downgrade("-1");
        assertThat(column(connection, "customer")).containsExactly("Jean Louis Dupont");
    }

    @Test
    @AtRevision("0003")
    void two_columns_are_merged_and_split_again(Migrations migrations, Connection connection) throws SQLException {
        migrations.fillTables();
        List<String> before = column(connection, "street || '/' || city");

        migrations.upgrade("+1");
        assertThat(column(connection, "(address ->> 'street') || '/' || (address ->> 'city')"))
                .isEqualTo(before);

        migrations.downgrade("-1");
        assertThat(column(connection, "street || '/' || city")).hasSize(3).isEqualTo(before);
    }

    @Test
    @AtRevision("0004")
    void a_state_becomes_a_label_and_a_text_again(Migrations migrations, Connection connection) throws SQLException {
        migrations.fillTables();
        List<String> before = column(connection, "state");

        migrations.upgrade("+1");
        assertThat(column(connection, "state")).isEqualTo(before);

        migrations.downgrade("-1");
        assertThat(column(connection, "state")).isEqualTo(before).isSubsetOf("open", "paid", "sent");
    }

    @Test
    @AtRevision("0005")
    void a_backfill_in_batches_reaches_every_row(Migrations migrations, Connection connection) throws SQLException {
        migrations.fillTables();

        migrations.upgrade("+1");
        assertThat(column(connection, "amount * 100 = cents")).containsExactly("t", "t", "t");
    }

    private static void execute(Connection connection, String... statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static List<String> column(Connection connection, String expression) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT %s FROM orders ORDER BY id".formatted(expression))) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }
}
