package io.migratetest.autogenerate;

import static org.assertj.core.api.Assertions.assertThat;

import io.migratetest.TestServer;
import io.migratetest.database.Database;
import io.migratetest.schema.Schema;
import io.migratetest.schema.SchemaComparison;
import io.migratetest.snapshot.SchemaReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

/** An enum loses a value while others use it. */
class EnumReplacementTest {

    private static final String HEAD =
            "CREATE TYPE mood AS ENUM ('sad', 'ok', 'glad'); CREATE TABLE t (m mood DEFAULT 'ok');";
    private static final String TARGET =
            "CREATE TYPE mood AS ENUM ('sad', 'ok'); CREATE TABLE t (m mood DEFAULT 'ok');";

    @Test
    void functions_that_use_it_step_aside_and_come_back() throws SQLException {
        String functions = """
                CREATE FUNCTION better(m mood) RETURNS mood LANGUAGE sql AS 'SELECT m';
                CREATE FUNCTION worst() RETURNS text LANGUAGE sql RETURN 'sad'::mood::text;
                CREATE FUNCTION late(m text) RETURNS bool LANGUAGE plpgsql AS $$ BEGIN RETURN m::mood = 'ok'; END $$;
                COMMENT ON FUNCTION better(mood) IS 'hope';
                """;
        try (Database database = TestServer.shared().createDatabase()) {
            Schema target = made(TARGET + functions);
            execute(database, HEAD + functions);
            Schema head = SchemaReader.read(database);
            GeneratedRevision revision = Autogenerate.between(head, target);

            execute(database, revision.up());
            assertThat(SchemaComparison.compare(target, SchemaReader.read(database)))
                    .as(revision.up())
                    .isEmpty();
            execute(database, revision.down());
            assertThat(SchemaComparison.compare(head, SchemaReader.read(database)))
                    .as(revision.down())
                    .isEmpty();
        }
    }

    @Test
    void a_domain_that_is_made_of_it_is_in_its_way() throws SQLException {
        String domain = "CREATE DOMAIN feeling AS mood; CREATE TABLE f (x feeling);";
        GeneratedRevision revision = Autogenerate.between(made(HEAD + domain), made(TARGET + domain));

        assertThat(revision.remarks()).contains("type public.mood: other values, since domain public.feeling uses it");
        assertThat(revision.up())
                .startsWith(
                        "-- no statement can do this: type public.mood: other values, since domain public.feeling uses it\n");
    }

    private static Schema made(String sql) throws SQLException {
        try (Database database = TestServer.shared().createDatabase()) {
            execute(database, sql);
            return SchemaReader.read(database);
        }
    }

    private static void execute(Database database, String sql) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
