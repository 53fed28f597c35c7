package io.migratetest.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.migratetest.TestServer;
import io.migratetest.check.DriftCheck;
import io.migratetest.check.DriftScope;
import io.migratetest.check.Finding;
import io.migratetest.database.Database;
import io.migratetest.generated.DefaultCatalog;
import io.migratetest.generated.Mood;
import io.migratetest.generated.Public;
import io.migratetest.problem.ProblemException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Generated classes, the schema after which they were, and what can happen to it. */
class JooqModelTest {

    private static final String SCHEMA = """
            CREATE TYPE mood AS ENUM ('good', 'bad');
            CREATE SEQUENCE invoice_numbers INCREMENT 10;
            CREATE TABLE users (id bigserial PRIMARY KEY, email varchar(100) NOT NULL UNIQUE, mood mood NOT NULL DEFAULT 'good', note text,
                created timestamptz NOT NULL DEFAULT now(), tags text[], settings jsonb, credit numeric(10, 2));
            CREATE INDEX users_settings ON users USING gin (settings);
            CREATE TABLE orders (id bigint PRIMARY KEY, user_id bigint NOT NULL CONSTRAINT of_user REFERENCES users ON DELETE CASCADE,
                total numeric(10, 2) DEFAULT 0 NOT NULL CONSTRAINT total_positive CHECK (total > 0),
                twice numeric GENERATED ALWAYS AS (total * 2) STORED, place point);
            CREATE INDEX dearest ON orders (user_id, total DESC NULLS LAST);
            CREATE UNIQUE INDEX one_each ON orders (user_id) WHERE total > 100;
            CREATE INDEX orders_place ON orders USING gist (place);
            CREATE VIEW user_names AS SELECT email FROM users;
            """;

    @ParameterizedTest
    @ValueSource(classes = {Public.class, DefaultCatalog.class})
    void is_silent_about_the_schema_after_which_the_classes_were_generated(Class<?> generated) throws SQLException {
        assertThat(drift(SchemaSources.jooq(generated), "SELECT 1")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "COMMENT ON TABLE users IS 'people'",
                "DROP VIEW user_names",
                "CREATE FUNCTION one() RETURNS int LANGUAGE sql AS 'SELECT 1'",
                "ALTER TABLE orders DROP CONSTRAINT of_user, ADD CONSTRAINT of_user FOREIGN KEY (user_id) REFERENCES users ON UPDATE CASCADE DEFERRABLE",
                "DROP INDEX dearest; CREATE INDEX dearest ON orders (user_id, total DESC) WHERE total > 7",
                "CREATE INDEX ON users (lower(email))",
                "ALTER TABLE users ALTER note SET DEFAULT 'none'",
                "ALTER TABLE users ALTER id DROP DEFAULT; DROP SEQUENCE users_id_seq; ALTER TABLE users ALTER id ADD GENERATED ALWAYS AS IDENTITY"
            })
    void is_silent_about_what_generated_classes_cannot_say(String change) throws SQLException {
        assertThat(drift(SchemaSources.jooq(Public.class), change)).isEmpty();
    }

    @Test
    void finds_what_the_classes_do_not_know_yet_or_any_more() throws SQLException {
        assertThat(drift(SchemaSources.jooq(Public.class), """
                        DROP VIEW user_names;
                        ALTER TABLE users ALTER note SET NOT NULL, ALTER email TYPE varchar(50), ALTER credit TYPE numeric, DROP tags,
                            ALTER mood SET DEFAULT 'bad', ADD phone text NOT NULL;
                        ALTER TABLE users DROP CONSTRAINT users_email_key;
                        ALTER TYPE mood ADD VALUE 'so so';
                        ALTER SEQUENCE invoice_numbers INCREMENT 1;
                        ALTER TABLE orders DROP CONSTRAINT of_user, DROP CONSTRAINT total_positive;
                        DROP INDEX dearest;
                        CREATE TABLE invoices (id int)"""))
                .containsExactlyInAnyOrder(
                        "the model has column public.users.tags, the schema does not",
                        "the model has constraint of_user on public.orders, the schema does not",
                        "the model has constraint total_positive on public.orders, the schema does not",
                        "the model has constraint users_email_key on public.users, the schema does not",
                        "the model has index public.dearest, the schema does not",
                        "the schema has column public.users.phone, the model does not",
                        "the schema has table public.invoices, the model does not, which breaks no code",
                        "column public.users.credit: type is numeric in the schema and numeric(10,2) in the model",
                        "column public.users.email: type is character varying(50) in the schema and character varying(100) in the model",
                        "column public.users.mood: default is 'bad'::public.mood in the schema and 'good'::public.mood in the model",
                        "column public.users.note: not null is yes in the schema and no in the model",
                        "sequence public.invoice_numbers: increment is 1 in the schema and 10 in the model",
                        "type public.mood: labels is 'good'\n'bad'\n'so so' in the schema and 'good'\n'bad' in the model");
    }

    @Test
    void finds_a_table_that_is_a_view_now() throws SQLException {
        assertThat(drift(
                        SchemaSources.jooq(Public.class),
                        "ALTER TABLE orders RENAME TO old_orders; CREATE VIEW orders AS SELECT * FROM old_orders"))
                .contains("the model has table public.orders, the schema does not; it has view public.orders");
    }

    @Test
    void says_that_there_is_no_such_class() {
        assertThat(refusal(SchemaSources.parse("jooq:com.example.Public"))).isEqualTo("""
                there is no class 'com.example.Public'
                  so  nobody can say what schema it means
                  help: name the class that jOOQ generated for the schema, with its package: com.example.jooq.Public""");
    }

    @ParameterizedTest
    @ValueSource(classes = {Mood.class, JooqModelTest.class})
    void says_that_a_class_is_no_schema(Class<?> other) {
        assertThat(refusal(SchemaSources.jooq(other))).isEqualTo("""
                '%s' is no schema that jOOQ generated
                  so  nobody can say what schema it means
                  help: name the class of a schema, com.example.jooq.Public, or the catalog of all, com.example.jooq.DefaultCatalog""".formatted(other.getName()));
    }

    @Test
    void says_that_a_schema_has_no_tables() {
        assertThat(refusal(SchemaSources.jooq(Empty.class))).isEqualTo("""
                the model has no table
                  model  jOOQ's classes of io.migratetest.snapshot.JooqModelTest$Empty
                  so     a comparison with it would prove nothing
                  help: name the generated class of the schema that holds the tables, or the catalog of all schemas""");
    }

    static final class Empty extends org.jooq.impl.SchemaImpl {
        private static final long serialVersionUID = 1L;
        static final Empty EMPTY = new Empty();

        private Empty() {
            super("empty");
        }
    }

    private static String refusal(SchemaSource source) {
        return String.valueOf(assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> drift(source, "SELECT 1"))
                .actual()
                .getMessage());
    }

    private static List<String> drift(SchemaSource source, String change) throws SQLException {
        try (Database head = TestServer.shared().createDatabase()) {
            try (Connection connection = head.connect();
                    Statement statement = connection.createStatement()) {
                statement.execute(SCHEMA + change);
            }
            Model built = source.model(new ModelDatabases(head));
            try (Connection connection = head.connect()) {
                return DriftCheck.of(built, SchemaReader.read(connection), DriftScope.ALL).findings().stream()
                        .map(Finding::message)
                        .toList();
            }
        }
    }
}
