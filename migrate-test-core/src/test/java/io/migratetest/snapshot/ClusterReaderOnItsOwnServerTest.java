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
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What must be committed to be seen, on a server that no other test feels. */
class ClusterReaderOnItsOwnServerTest {

    private static final ObjectKey ROLE = new ObjectKey("role", "reader");
    private static final ObjectKey TABLESPACE = new ObjectKey("tablespace", "fast");

    private static DatabaseServer server;
    private static Database database;

    @BeforeAll
    static void start() {
        server = DatabaseProviders.parse("embedded").start();
        database = server.createDatabase();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void sees_all_but_passwords_with_the_rights_of_a_role_that_is_no_superuser() throws SQLException {
        try (Connection superuser = database.connect()) {
            execute(superuser, "CREATE ROLE reader LOGIN PASSWORD 'sesame'");
            try (Connection reader = DriverManager.getConnection(
                    database.jdbcUrl().replaceFirst("user=[^&]*", "user=reader&password=sesame"))) {
                Schema all = ClusterReader.read(superuser);
                Schema allButPasswords = ClusterReader.read(reader);

                assertThat(property(all, "password")).isPresent();
                assertThat(property(allButPasswords, "password")).isEmpty();
                assertThat(property(allButPasswords, "login")).contains("true");
                assertThat(allButPasswords.objects()).hasSameSizeAs(all.objects());
            }
        }
    }

    private static Optional<String> property(Schema cluster, String name) {
        return cluster.find(ROLE).orElseThrow().property(name);
    }

    @Test
    void tells_how_to_drop_a_tablespace_and_how_to_bring_it_back() throws SQLException {
        try (Connection connection = database.connect()) {
            Schema before = ClusterReader.read(connection);
            execute(connection, "SET allow_in_place_tablespaces = on");
            execute(connection, "CREATE TABLESPACE fast LOCATION '' WITH (seq_page_cost = 2)");
            execute(connection, "COMMENT ON TABLESPACE fast IS 'on flash'");
            Schema after = ClusterReader.read(connection);

            execute(connection, fix(before, after));
            Schema dropped = ClusterReader.read(connection);
            for (String statement : fix(after, dropped).split("\n", -1)) {
                execute(connection, statement);
            }

            assertThat(dropped.find(TABLESPACE)).isEmpty();
            assertThat(ClusterReader.read(connection).find(TABLESPACE)).isEqualTo(after.find(TABLESPACE));
        }
    }

    /** Other tests on the server change other things meanwhile. */
    private static String fix(Schema wanted, Schema now) {
        List<Difference> differences = SchemaComparison.compare(wanted, now).stream()
                .filter(difference -> difference.object().equals(TABLESPACE))
                .toList();
        assertThat(differences).hasSize(1);
        return differences.get(0).revertedBy().orElseThrow();
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
