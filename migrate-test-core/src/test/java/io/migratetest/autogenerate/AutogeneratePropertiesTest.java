package io.migratetest.autogenerate;

import static org.assertj.core.api.Assertions.assertThat;

import io.migratetest.TestServer;
import io.migratetest.database.Database;
import io.migratetest.schema.Difference;
import io.migratetest.schema.Schema;
import io.migratetest.schema.SchemaComparison;
import io.migratetest.snapshot.SchemaReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.jspecify.annotations.Nullable;

/** Between any two schemas there is a way, and a way back. */
class AutogeneratePropertiesTest {

    private static final String SEED = "20261122";
    private static final String CLEAR =
            "DROP SCHEMA public CASCADE; CREATE SCHEMA public AUTHORIZATION pg_database_owner;"
                    + " COMMENT ON SCHEMA public IS 'standard public schema'; GRANT USAGE ON SCHEMA public TO PUBLIC";

    private static @Nullable Database database;
    private static @Nullable Connection connection;

    @BeforeContainer
    static void connect() throws SQLException {
        Database created = TestServer.shared().createDatabase();
        database = created;
        connection = created.connect();
    }

    @AfterContainer
    static void drop() throws SQLException {
        if (connection != null && database != null) {
            connection.close();
            database.close();
        }
    }

    @Property(seed = SEED, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void leads_from_one_schema_to_another_one_and_back(@ForAll long one, @ForAll long other) throws SQLException {
        Schema target = made(RandomSchemas.of(other));
        Schema head = made(RandomSchemas.of(one));

        GeneratedRevision revision = Autogenerate.between(head, target);
        execute("BEGIN; " + revision.up() + "COMMIT");
        Schema up = read();
        assertThat(differences(target, up)).as(revision.up()).isEmpty();
        assertThat(Autogenerate.between(up, target).isEmpty()).isTrue();

        execute("BEGIN; " + revision.down() + "COMMIT");
        if (revision.irreversible().isEmpty()) {
            assertThat(differences(head, read())).as(revision.down()).isEmpty();
        }
    }

    private static Schema made(List<String> statements) throws SQLException {
        execute(CLEAR);
        for (String statement : statements) {
            execute(statement);
        }
        return read();
    }

    private static List<Difference> differences(Schema expected, Schema actual) {
        return SchemaComparison.compare(expected, actual).stream()
                .filter(difference -> !(difference instanceof Difference.Changed changed && changed.isColumnOrder()))
                .toList();
    }

    private static void execute(String sql) throws SQLException {
        try (Statement statement = session().createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new SQLException(e.getMessage() + "\n" + sql, e.getSQLState(), e);
        }
    }

    private static Schema read() throws SQLException {
        return SchemaReader.read(session());
    }

    private static Connection session() {
        return Objects.requireNonNull(connection);
    }
}
