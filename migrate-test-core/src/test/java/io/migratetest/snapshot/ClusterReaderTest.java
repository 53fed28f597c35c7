package io.migratetest.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import io.migratetest.database.Database;
import io.migratetest.schema.Difference;
import io.migratetest.schema.Schema;
import io.migratetest.schema.SchemaComparison;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(DatabaseParameter.class)
class ClusterReaderTest {

    @Test
    void shares_no_object_with_the_schema_of_the_database(Database database) throws SQLException {
        try (Connection connection = database.connect()) {
            Schema cluster = ClusterReader.read(connection);

            assertThat(cluster.objects())
                    .extracting(object -> object.key().toString())
                    .contains(
                            "role pg_monitor",
                            "tablespace pg_default",
                            "membership of pg_monitor in pg_read_all_stats");
            assertThat(cluster.objects()).allMatch(object -> object.key().isShared());
            assertThat(SchemaReader.read(connection).objects())
                    .noneMatch(object -> object.key().isShared());
        }
    }

    @Test
    void shows_nobody_a_password_or_its_hash(Database database) throws SQLException {
        try (Connection connection = database.connect()) {
            connection.setAutoCommit(false);
            execute(connection, "CREATE ROLE mtc_reader PASSWORD 'sesame'");
            Schema before = ClusterReader.read(connection);
            execute(connection, "ALTER ROLE mtc_reader PASSWORD 'mellon'");
            Schema after = ClusterReader.read(connection);

            List<Difference> differences = SchemaComparison.compare(before, after);

            assertThat(differences).singleElement().satisfies(difference -> {
                assertThat(difference.before()).contains("set");
                assertThat(difference.after()).contains("set to another");
                assertThat(difference.revertedBy()).isEmpty();
            });
            assertThat(before.toString() + after + differences).doesNotContain("sesame", "mellon", hash(connection));
            connection.rollback();
        }
    }

    private static String hash(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("SELECT rolpassword FROM pg_authid WHERE rolname = 'mtc_reader'")) {
            row.next();
            return row.getString(1);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
