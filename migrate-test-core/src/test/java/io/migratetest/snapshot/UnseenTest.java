package io.migratetest.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import io.migratetest.database.Database;
import io.migratetest.database.DatabaseProviders;
import io.migratetest.database.DatabaseServer;
import io.migratetest.schema.Difference;
import io.migratetest.schema.Schema;
import io.migratetest.schema.SchemaComparison;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A role without the rights of a superuser sees what it may, and is told what it may not. On a server of its own, since it makes roles. */
class UnseenTest {

    private static DatabaseServer server;
    private static Database database;
    private static Connection superuser;

    @BeforeAll
    static void make_what_a_role_may_not_see() throws SQLException {
        server = DatabaseProviders.parse(System.getProperty("migratetest.database", "embedded"))
                .start();
        database = server.createDatabase();
        superuser = database.connect();
        execute(superuser, String.join("\n", Resources.lines("every-kind.sql")));
        execute(superuser, """
                CREATE ROLE maker LOGIN CREATEDB;
                CREATE ROLE team;
                GRANT team TO maker;
                CREATE TABLE mine (id serial); INSERT INTO mine DEFAULT VALUES; ALTER TABLE mine OWNER TO team;
                CREATE TABLE secrets (id serial); INSERT INTO secrets DEFAULT VALUES;
                CREATE TABLE forced (id int); INSERT INTO forced VALUES (1); ALTER TABLE forced OWNER TO maker;
                ALTER TABLE forced ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
                CREATE SCHEMA hidden; CREATE TABLE hidden.t AS SELECT 1 AS a; GRANT SELECT ON hidden.t TO maker;
                CREATE FOREIGN DATA WRAPPER wrapper; CREATE SERVER hidden_far FOREIGN DATA WRAPPER wrapper;
                CREATE USER MAPPING FOR maker SERVER hidden_far OPTIONS (password 'sesame', "user" 'ali');
                SELECT lo_from_bytea(0, 'a');
                """);
        execute(
                superuser,
                "CREATE SUBSCRIPTION sub CONNECTION 'host=h password=sesame dbname=d' PUBLICATION p WITH (connect = false)");
    }

    @AfterAll
    static void stop() throws SQLException {
        superuser.close();
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"SELECT 1", "SET SESSION AUTHORIZATION maker", "SET ROLE team", "SET row_security = on"})
    void is_told_and_everything_else_is_read(String script) throws SQLException {
        try (Connection maker =
                DriverManager.getConnection(database.jdbcUrl().replaceAll("user=[^&]*", "user=maker"))) {
            execute(maker, script);

            assertThat(Unseen.read(maker))
                    .containsExactlyInAnyOrder(
                            subscription(),
                            "data of 1 large objects: no SELECT privilege",
                            "options of user mapping for maker on server hidden_far: only the owner of the server may see them",
                            "position of sequence app.fees_id_seq: no USAGE privilege on the schema",
                            "position of sequence app.fees_number_seq: no USAGE privilege on the schema",
                            "position of sequence app.steps: no USAGE privilege on the schema",
                            "position of sequence public.secrets_id_seq: no SELECT privilege",
                            "rows of table hidden.t: no USAGE privilege on the schema",
                            "rows of table public.forced: row level security hides some",
                            "rows of table public.secrets: no SELECT privilege");
            assertThat(ContentsReader.read(maker).tables().keySet()).containsExactly("public.mine");
            assertThat(ContentsReader.read(maker).sequences()).containsOnlyKeys("public.mine_id_seq");
            assertThat(SchemaComparison.compare(SchemaReader.read(superuser), SchemaReader.read(maker)))
                    .extracting(Difference::object)
                    .extracting(Object::toString)
                    .containsExactlyInAnyOrder("user mapping for maker on server hidden_far", "subscription sub");
            assertThat(CatalogReader.read(maker).getTables())
                    .hasSameSizeAs(CatalogReader.read(superuser).getTables());
        }
    }

    /** PostgreSQL 13 forgot to let anybody read the oids of subscriptions. */
    private static String subscription() {
        return server.version().startsWith("13.")
                ? "subscription sub: only superusers may see it"
                : "connection string of subscription sub: only superusers may see it";
    }

    @Test
    void is_nothing_for_a_superuser() throws SQLException {
        assertThat(Unseen.read(superuser)).isEmpty();
        execute(superuser, "SET ROLE maker");
        assertThat(Unseen.read(superuser)).isEmpty();
        execute(superuser, "RESET ROLE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ALTER USER MAPPING FOR maker SERVER hidden_far OPTIONS (SET password 'other')",
                "ALTER SUBSCRIPTION sub CONNECTION 'host=h password=other dbname=d'",
                "ALTER SUBSCRIPTION sub CONNECTION 'host=h password = ''o \\'' t'' dbname=d'",
                "ALTER SUBSCRIPTION sub CONNECTION 'postgresql://ali:other@h/d'"
            })
    void tells_that_a_password_changed_and_shows_neither_it_nor_its_whole_digest(String change) throws SQLException {
        superuser.setAutoCommit(false);
        Schema before = SchemaReader.read(superuser);
        execute(superuser, change);

        List<Difference> differences = SchemaComparison.compare(before, SchemaReader.read(superuser));

        assertThat(differences).hasSize(1);
        Difference difference = differences.get(0);
        assertThat(List.of(difference.before().orElseThrow(), difference.after().orElseThrow()))
                .allSatisfy(printed -> assertThat(printed)
                        .contains("***")
                        .doesNotContain("sesame", "other", "'o", "t'")
                        .doesNotContainPattern("[0-9a-f]{7}"));
        superuser.rollback();
        superuser.setAutoCommit(true);
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
