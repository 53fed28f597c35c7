package io.migratetest.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import io.migratetest.database.Database;
import io.migratetest.database.DatabaseProviders;
import io.migratetest.database.DatabaseServer;
import io.migratetest.schema.Difference;
import io.migratetest.schema.ObjectKey;
import io.migratetest.schema.Schema;
import io.migratetest.schema.SchemaComparison;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(DatabaseParameter.class)
class ClusterReaderTest {

    private static final ObjectKey ROLE = new ObjectKey("role", "mtc_reader");

    @Test
    void shares_no_object_with_the_schema_of_the_database(Database database) throws SQLException {
        try (Connection connection = database.connect()) {
            Schema cluster = ClusterReader.read(connection);

            assertThat(cluster.objects())
                    .extracting(object -> object.key().toString())
                    .contains("role pg_monitor", "tablespace pg_default", "membership of pg_monitor in pg_read_all_stats");
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
            assertThat(before.toString() + after + differences)
                    .doesNotContain("sesame", "mellon", hash(connection));
            connection.rollback();
        }
    }

    @Test
    void sees_all_but_passwords_with_the_rights_of_a_role_that_is_no_superuser() throws SQLException {
        try (DatabaseServer own = DatabaseProviders.parse("embedded").start();
                Database database = own.createDatabase();
                Connection superuser = database.connect()) {
            execute(superuser, "CREATE ROLE mtc_reader LOGIN PASSWORD 'sesame'");
            try (Connection reader = DriverManager.getConnection(
                    database.jdbcUrl().replaceAll("user=[^&]*", "user=mtc_reader"))) {
                Schema all = ClusterReader.read(superuser);
                Schema allButPasswords = ClusterReader.read(reader);

                assertThat(property(all, "password")).isPresent();
                assertThat(property(allButPasswords, "password")).isEmpty();
                assertThat(property(allButPasswords, "login")).contains("true");
                assertThat(allButPasswords.objects()).hasSameSizeAs(all.objects());
                execute(superuser, "DROP ROLE mtc_reader");
            }
        }
    }

    private static Optional<String> property(Schema cluster, String name) {
        return cluster.find(ROLE).orElseThrow().property(name);
    }

    private static String hash(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT rolpassword FROM pg_authid WHERE rolname = 'mtc_reader'")) {
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
