package io.migratetest.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.migratetest.TestServer;
import io.migratetest.database.Database;
import io.migratetest.problem.ProblemException;
import io.migratetest.schema.ObjectKey;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Models that are none, and what is said about them. */
class SchemaSourcesTest {

    private static final String ENTITIES = "io.migratetest.entities.";

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @EnumSource
    void says_what_hibernate_has_against_entities(HibernateLine line) throws Exception {
        String refusal = refusal(line, SchemaSources.jpa(ENTITIES + "refused"));

        assertThat(refusal).isEqualTo("""
                Hibernate refuses the entities
                  model           JPA entities of io.migratetest.entities.refused
                  Hibernate said  Entity 'io.migratetest.entities.refused.Broken' has no identifier (every '@Entity' class must declare or inherit at least one '@Id' or '@EmbeddedId' property)
                  so              nobody can say what schema they mean; the application would not start either
                  help: correct the mapping that it names""");
    }

    @ParameterizedTest
    @EnumSource
    void points_out_entities_that_share_a_table_and_those_that_are_left_out(HibernateLine line) throws Exception {
        assertThat(model(line, SchemaSources.jpa(ENTITIES + "shared"), "SELECT 1")
                        .remarks())
                .contains(
                        "the entities io.migratetest.entities.shared.Employee and io.migratetest.entities.shared.Person share the table people",
                        "entity io.migratetest.entities.exotic.Place is on the class path, but no part of the model")
                .doesNotContain(
                        "entity io.migratetest.entities.shared.Person is on the class path, but no part of the model");
    }

    @ParameterizedTest
    @EnumSource
    void says_that_the_migrations_lack_a_type(HibernateLine line) throws Exception {
        assertThat(refusal(line, SchemaSources.jpa(ENTITIES + "exotic"))).isEqualTo("""
                PostgreSQL cannot build the model
                  at         DDL of Hibernate:1:46
                  model      JPA entities of io.migratetest.entities.exotic
                  server     type "citext" does not exist (SQLSTATE 42704)
                  statement  create table Place (id bigint not null, name citext, primary key (id))
                  help: the migrations do not make what the model needs: an extension, a type, a schema""");
    }

    @ParameterizedTest
    @EnumSource
    void uses_the_types_and_schemas_that_the_migrations_made(HibernateLine line) throws Exception {
        Model place = model(
                line, SchemaSources.jpa(ENTITIES + "exotic"), "CREATE DOMAIN citext AS text; CREATE TABLE place ()");
        Model invoice = model(line, SchemaSources.jpa(ENTITIES + "elsewhere"), "CREATE SCHEMA billing");

        assertThat(place.schema()
                        .find(new ObjectKey("column", "public.place.name"))
                        .orElseThrow()
                        .properties())
                .containsEntry("type", "public.citext");
        assertThat(invoice.schema().find(new ObjectKey("table", "billing.invoices")))
                .isPresent();
    }

    @ParameterizedTest
    @EnumSource
    void reads_classes_with_settings(HibernateLine line) throws Exception {
        Model model = line.call(() -> model(
                SchemaSources.jpa(Class.forName(
                                ENTITIES + "shared.Person",
                                false,
                                Thread.currentThread().getContextClassLoader()))
                        .with("hibernate.default_schema", "staff"),
                "SELECT 1"));

        assertThat(model.name()).isEqualTo("JPA entities of Person");
        assertThat(model.schema().find(new ObjectKey("table", "staff.people"))).isPresent();
    }

    @Test
    void says_that_a_package_has_no_entities() throws Exception {
        assertThat(refusal(HibernateLine.SEVEN, SchemaSources.jpa("com.example.nothing")))
                .isEqualTo("""
                the model has no entity
                  model  JPA entities of com.example.nothing
                  so     a comparison with it would prove nothing
                  help: name packages on the class path that hold classes with @Entity""");
    }

    @ParameterizedTest
    @EnumSource
    void refuses_entities_for_another_database(HibernateLine line) throws Exception {
        assertThat(refusal(
                        line,
                        SchemaSources.jpa(ENTITIES + "shared")
                                .with("hibernate.dialect", "org.hibernate.dialect.MySQLDialect")))
                .isEqualTo("""
                the entities are mapped for another database than PostgreSQL
                  model    JPA entities of io.migratetest.entities.shared
                  dialect  org.hibernate.dialect.MySQLDialect
                  so       its DDL says nothing about the schema of the migrations
                  help: take hibernate.dialect out of hibernate.properties and of the settings: Hibernate knows the dialect of PostgreSQL by itself""");
    }

    @ParameterizedTest
    @EnumSource
    void primitives_require_a_value_with_and_without_a_column_of_their_own(HibernateLine line) throws Exception {
        Model model = model(line, SchemaSources.jpa(ENTITIES + "counted"), "SELECT 1");

        assertThat(Stream.of("hits", "closed", "most")
                        .map(column -> model.schema()
                                .find(new ObjectKey("column", "public.counter." + column))
                                .flatMap(found -> found.property("not null"))
                                .orElse("")))
                .containsExactly("yes", "yes", "no");
    }

    @ParameterizedTest
    @EnumSource
    void a_column_that_is_mapped_twice_is_one_with_all_that_both_mappings_say(HibernateLine line) throws Exception {
        Model model = model(line, SchemaSources.jpa(ENTITIES + "twice"), "SELECT 1");

        assertThat(model.schema().objects().stream()
                        .filter(object -> object.key().kind().equals("column")
                                && object.key().name().contains("ticket."))
                        .map(object -> object.key().name() + " "
                                + object.property("type").orElse("") + " "
                                + object.property("not null").orElse("")))
                .containsExactly(
                        "public.ticket.buyer_id bigint yes",
                        "public.ticket.filledbytrigger character varying(255) no",
                        "public.ticket.holder_id bigint yes",
                        "public.ticket.id bigint yes",
                        "public.ticket.seller_id bigint no");
    }

    @ParameterizedTest
    @EnumSource
    void reads_a_persistence_unit_with_its_mapping_file(HibernateLine line) throws Exception {
        unit("""
                <property name="hibernate.default_schema" value="staff"/>
                <property name="jakarta.persistence.jdbc.url" value="jdbc:postgresql://nowhere.invalid/shop"/>
                <property name="hibernate.hbm2ddl.auto" value="validate"/>""");

        Model model = inFolder(line, () -> model(SchemaSources.parse("jpa-unit:shop"), "SELECT 1"));

        assertThat(model.name()).isEqualTo("JPA entities of the persistence unit 'shop'");
        assertThat(model.schema().find(new ObjectKey("table", "staff.persons"))).isPresent();
    }

    @ParameterizedTest
    @EnumSource
    void takes_a_persistence_unit_for_one_of_postgres_whatever_it_says(HibernateLine line) throws Exception {
        unit("<property name=\"hibernate.dialect\" value=\"org.hibernate.dialect.MySQLDialect\"/>");

        Model model = inFolder(line, () -> model(SchemaSources.parse("jpa-unit:shop"), "SELECT 1"));

        assertThat(model.schema()
                        .find(new ObjectKey("column", "public.persons.id"))
                        .flatMap(column -> column.property("type")))
                .contains("bigint");
    }

    private void unit(String properties) throws IOException {
        Path places = Files.createDirectories(folder.resolve("META-INF"));
        Files.writeString(places.resolve("persistence.xml"), """
                <persistence xmlns="https://jakarta.ee/xml/ns/persistence" version="3.0">
                  <persistence-unit name="shop">
                    <mapping-file>META-INF/shop.xml</mapping-file>
                    <class>io.migratetest.entities.shared.Person</class>
                    <exclude-unlisted-classes>true</exclude-unlisted-classes>
                    <properties>%s</properties>
                  </persistence-unit>
                </persistence>
                """.formatted(properties));
        Files.writeString(places.resolve("shop.xml"), """
                <entity-mappings xmlns="https://jakarta.ee/xml/ns/persistence/orm" version="3.0">
                  <package>io.migratetest.entities.shared</package>
                  <entity class="Person"><table name="persons"/></entity>
                </entity-mappings>
                """);
    }

    private <T> T inFolder(HibernateLine line, Callable<T> action) throws Exception {
        return line.call(() -> {
            Thread thread = Thread.currentThread();
            ClassLoader before = thread.getContextClassLoader();
            try (URLClassLoader loader =
                    new URLClassLoader(new URL[] {folder.toUri().toURL()}, before)) {
                thread.setContextClassLoader(loader);
                return action.call();
            } finally {
                thread.setContextClassLoader(before);
            }
        });
    }

    @Test
    void says_that_there_is_no_such_persistence_unit() throws Exception {
        assertThat(refusal(HibernateLine.SEVEN, SchemaSources.jpaUnit("shop")))
                .startsWith("Hibernate refuses the entities\n")
                .contains("JPA entities of the persistence unit 'shop'");
    }

    @Test
    void says_where_a_script_is_wrong() throws Exception {
        Path script = Files.writeString(folder.resolve("schema.sql"), """
                CREATE TABLE users (id int);

                CREATE TABEL orders (id int);
                """);
        assertThat(refusal(HibernateLine.SEVEN, SchemaSources.ddl(script)).replace(folder.toString(), "FOLDER"))
                .isEqualTo("""
                PostgreSQL cannot build the model
                  at         FOLDER/schema.sql:3:8
                  model      DDL of FOLDER/schema.sql
                  server     syntax error at or near "TABEL" (SQLSTATE 42601)
                  statement  CREATE TABEL orders (id int)
                  help: correct the model""");
    }

    @Test
    void refuses_what_only_psql_understands() throws Exception {
        Path script = Files.writeString(folder.resolve("schema.sql"), "SELECT 1;\n\\connect other\n");
        assertThat(refusal(HibernateLine.SEVEN, SchemaSources.ddl(script)).replace(folder.toString(), "FOLDER"))
                .isEqualTo("""
                only psql understands this
                  at  FOLDER/schema.sql:2:1
                  so  the server would refuse the script
                  help: take the commands of psql out of it""");
    }

    @Test
    void refuses_scripts_that_are_not_there_or_empty() throws Exception {
        Path empty = Files.writeString(folder.resolve("empty.sql"), "-- to be done\n");

        assertThat(refusal(HibernateLine.SEVEN, SchemaSources.ddl(empty))).startsWith("the model has no statement\n");
        assertThat(refusal(HibernateLine.SEVEN, SchemaSources.ddl(folder.resolve("none.sql"))))
                .startsWith("the script of the model cannot be read\n");
    }

    @Test
    void refuses_saved_schemas_that_are_none() throws Exception {
        Path file = Files.writeString(folder.resolve("saved.json"), "{\"schemaVersion\": 2, \"objects\": []}");

        assertThat(refusal(HibernateLine.SEVEN, SchemaSources.saved(file)).replace(folder.toString(), "FOLDER"))
                .isEqualTo("""
                the saved schema cannot be read
                  at       FOLDER/saved.json
                  because  it has schemaVersion 2
                  help: save it with this release: migrate-test check --save FILE""");
    }

    @Test
    void reads_what_was_saved() throws Exception {
        Path file = folder.resolve("saved.json");
        try (Database database = TestServer.shared().createDatabase()) {
            execute(database, "CREATE TABLE users (id int PRIMARY KEY, name text DEFAULT 'x')");
            try (Connection connection = database.connect()) {
                SavedSchema.write(SchemaReader.read(connection), file);
                assertThat(SchemaSources.saved(file)
                                .model(new ModelDatabases(database))
                                .schema()
                                .objects())
                        .containsExactlyElementsOf(SchemaReader.read(connection).objects());
            }
        }
    }

    @Test
    void reads_another_database_without_the_books_of_tools() throws Exception {
        try (Database database = TestServer.shared().createDatabase();
                Database live = TestServer.shared().createDatabase()) {
            execute(
                    live,
                    "CREATE TABLE users (id int PRIMARY KEY); CREATE TABLE flyway_schema_history (installed_rank int PRIMARY KEY)");
            Model model = SchemaSources.live(live.jdbcUrl()).model(new ModelDatabases(database));

            assertThat(model.schema().find(new ObjectKey("table", "public.users")))
                    .isPresent();
            assertThat(model.schema().objects())
                    .noneMatch(object -> object.key().name().contains("flyway"));
        }
    }

    @Test
    void says_that_another_database_does_not_let_us_in() throws Exception {
        try (Database live = TestServer.shared().createDatabase()) {
            String url = live.jdbcUrl().replaceFirst("\\?.*", "?user=nobody_at_all&password=secret");
            String refusal = refusal(HibernateLine.SEVEN, SchemaSources.live(url));

            assertThat(refusal.replaceFirst("jdbc:postgresql:[^?]*", "URL")).isEqualTo("""
                    the PostgreSQL server refuses user 'nobody_at_all'
                      server       URL?user=nobody_at_all
                      server said  FATAL: role "nobody_at_all" does not exist
                      help: correct the user and the password: user=... and password=... in the address, or PGUSER and PGPASSWORD in the environment""");
        }
    }

    private static String refusal(HibernateLine line, SchemaSource source) throws Exception {
        return line.call(() -> assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> model(source, "SELECT 1"))
                .actual()
                .getMessage());
    }

    private static Model model(HibernateLine line, SchemaSource source, String head) throws Exception {
        return line.call(() -> model(source, head));
    }

    private static Model model(SchemaSource source, String head) throws SQLException {
        try (Database database = TestServer.shared().createDatabase()) {
            execute(database, head);
            return source.model(new ModelDatabases(database));
        }
    }

    private static void execute(Database database, String sql) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
