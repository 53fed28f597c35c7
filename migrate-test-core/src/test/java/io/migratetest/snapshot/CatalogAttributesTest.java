package io.migratetest.snapshot;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import io.migratetest.database.Database;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import schemacrawler.schema.Catalog;
import schemacrawler.schema.Column;
import schemacrawler.schema.Routine;
import schemacrawler.schema.Schema;
import schemacrawler.schema.Sequence;
import schemacrawler.schema.Table;

@ExtendWith(DatabaseParameter.class)
class CatalogAttributesTest {

    private Connection connection;

    @BeforeEach
    void connect(Database database) throws SQLException {
        connection = database.connect();
        connection.setAutoCommit(false);
    }

    @AfterEach
    void close() throws SQLException {
        connection.rollback();
        connection.close();
    }

    @Test
    void a_property_is_an_attribute_of_its_object() throws SQLException {
        Catalog catalog = catalog("""
                CREATE UNLOGGED TABLE fees (id int CONSTRAINT fees_pkey PRIMARY KEY, note text COLLATE "C") WITH (fillfactor = 70);
                ALTER TABLE fees REPLICA IDENTITY FULL, ALTER note SET STATISTICS 7, ALTER note SET STORAGE external;
                GRANT SELECT ON fees TO PUBLIC;
                COMMENT ON TABLE fees IS 'what people owe';
                COMMENT ON CONSTRAINT fees_pkey ON fees IS 'the number on the bill';
                CREATE SEQUENCE steps CACHE 9;
                CREATE FUNCTION stamp() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
                COMMENT ON FUNCTION stamp() IS 'puts a stamp on it';
                CREATE TRIGGER stamped BEFORE INSERT ON fees FOR EACH ROW EXECUTE FUNCTION stamp();
                ALTER TABLE fees DISABLE TRIGGER stamped;
                CREATE INDEX ix_note ON fees (note);
                COMMENT ON INDEX ix_note IS 'for the search'""");

        Table fees = table(catalog, "fees");
        assertThat(fees.getAttributes())
                .contains(
                        entry("REPLICA_IDENTITY", "full"),
                        entry("PERSISTENCE", "unlogged"),
                        entry("OPTIONS", "fillfactor=70"),
                        entry("OWNER", "postgres"),
                        entry("COMMENT", "what people owe"))
                .doesNotContainKeys("ROW_SECURITY", "TABLESPACE");
        assertThat(fees.<String>getAttribute("PRIVILEGES")).isEqualTo("PUBLIC: SELECT");
        assertThat(fees.getRemarks()).isEqualTo("what people owe");
        assertThat(column(fees, "note").getAttributes())
                .contains(
                        entry("TYPE", "text"),
                        entry("COLLATION", "\"C\""),
                        entry("STATISTICS_TARGET", "7"),
                        entry("STORAGE", "external"));
        assertThat(fees.getPrimaryKey().getAttributes())
                .contains(entry("DEFINITION", "ALTER TABLE public.fees ADD CONSTRAINT fees_pkey PRIMARY KEY (id)"));
        assertThat(fees.getPrimaryKey().getRemarks()).isEqualTo("the number on the bill");
        assertThat(fees.lookupTrigger("stamped").orElseThrow().getAttributes()).contains(entry("ENABLED", "no"));
        assertThat(fees.lookupIndex("ix_note").orElseThrow().getRemarks()).isEqualTo("for the search");
        assertThat(catalog.getSequences())
                .first()
                .extracting(Sequence::getAttributes)
                .isEqualTo(Map.of(
                        "CACHE",
                        "9",
                        "CYCLE",
                        "no",
                        "INCREMENT",
                        "1",
                        "MAXIMUM",
                        "9223372036854775807",
                        "MINIMUM",
                        "1",
                        "OWNER",
                        "postgres",
                        "START",
                        "1",
                        "TYPE",
                        "bigint"));
        assertThat(catalog.getRoutines()).extracting(Routine::getRemarks).containsExactly("puts a stamp on it");
    }

    @Test
    void what_the_model_has_no_place_for_is_an_attribute_of_what_it_belongs_to() throws SQLException {
        Catalog catalog = catalog("""
                CREATE TABLE fees (id int, owed numeric);
                CREATE POLICY own ON fees USING (id > 0);
                CREATE RULE "log; it" AS ON DELETE TO fees DO INSTEAD NOTHING;
                CREATE STATISTICS together ON id, owed FROM fees;
                CREATE TABLE heirs () INHERITS (fees);
                CREATE AGGREGATE total(int) (SFUNC = int4pl, STYPE = int4);
                CREATE OPERATOR FAMILY families USING btree;
                CREATE DOMAIN amount AS numeric CONSTRAINT positive CHECK (VALUE > 0);
                CREATE TYPE pair AS (a int, b text);
                CREATE PUBLICATION news FOR TABLE fees""");

        Table fees = table(catalog, "fees");
        assertThat(properties(fees.getAttribute("POLICIES"), "own"))
                .containsEntry("definition", "CREATE POLICY own ON public.fees USING ((id > 0))");
        assertThat(properties(fees.getAttribute("RULES"), "\"log; it\"")).containsKey("definition");
        assertThat(properties(fees.getAttribute("STATISTICS"), "public.together"))
                .containsEntry("definition", "CREATE STATISTICS public.together ON id, owed FROM public.fees");
        assertThat(table(catalog, "heirs").<String>getAttribute("INHERITS")).isEqualTo("public.fees");
        Schema home = fees.getSchema();
        assertThat(properties(home.getAttribute("AGGREGATES"), "public.total(integer)"))
                .containsEntry("state type", "integer");
        assertThat(home.hasAttribute("OPERATOR_FAMILIES")).isTrue();
        assertThat(properties(catalog.getAttribute("PUBLICATIONS"), "news")).containsEntry("owner", "postgres");
        assertThat(properties(type(catalog, "amount"), "positive"))
                .containsEntry(
                        "definition",
                        "ALTER DOMAIN public.amount ADD CONSTRAINT positive CHECK ((VALUE > (0)::numeric))");
        assertThat(catalog.lookupColumnDataType(home, "pair").orElseThrow().getAttributes())
                .containsEntry("COLUMN_ORDER", "a\nb");
        assertThat(home.getAttributes()).doesNotContainKeys("TYPES", "TABLES", "POLICIES");
    }

    @Test
    void names_may_hold_anything() throws SQLException {
        String name = "\"we ird; on \"\".\"\" 'x'\"";
        Catalog catalog = catalog("""
                CREATE SCHEMA %1$s;
                CREATE TABLE %1$s.%1$s (%1$s int CONSTRAINT %1$s CHECK (true));
                CREATE INDEX "an ix" ON %1$s.%1$s (%1$s);
                CREATE FUNCTION %1$s.%1$s(%1$s int) RETURNS int LANGUAGE sql AS 'SELECT 1';
                CREATE POLICY %1$s ON %1$s.%1$s;
                COMMENT ON COLUMN %1$s.%1$s.%1$s IS 'column';
                COMMENT ON CONSTRAINT %1$s ON %1$s.%1$s IS 'constraint';
                COMMENT ON FUNCTION %1$s.%1$s(int) IS 'function'""".formatted(name));

        Table table = catalog.getTables().iterator().next();
        assertThat(table.getColumns()).extracting(Column::getRemarks).containsExactly("column");
        assertThat(table.getTableConstraints())
                .extracting(constraint -> constraint.getRemarks())
                .containsExactly("constraint");
        assertThat(properties(table.getAttribute("POLICIES"), name)).containsKey("definition");
        assertThat(table.lookupIndex("an ix").orElseThrow().hasAttribute("DEFINITION"))
                .isTrue();
        assertThat(catalog.getRoutines()).extracting(Routine::getRemarks).containsExactly("function");
    }

    @Test
    void enums_of_one_name_have_their_own_labels_in_their_own_order() throws SQLException {
        Catalog catalog = catalog("""
                CREATE SCHEMA app;
                CREATE SCHEMA app2;
                CREATE TYPE app.mood AS ENUM ('z', 'it''s', E'back\\\\slash', E'two\\n''lines''');
                ALTER TYPE app.mood ADD VALUE 'y' BEFORE 'z';
                CREATE TYPE app2.mood AS ENUM ('c', 'd');
                CREATE TABLE app.a (one app.mood, two app2.mood);
                CREATE TABLE app2.b (two app2.mood, one app.mood)""");

        for (String table : new String[] {"a", "b"}) {
            assertThat(column(table(catalog, table), "one").getColumnDataType().getEnumValues())
                    .containsExactly("y", "z", "it's", "back\\slash", "two\n'lines'");
            assertThat(column(table(catalog, table), "two").getColumnDataType().getEnumValues())
                    .containsExactly("c", "d");
            assertThat(column(table(catalog, table), "two").<String>getAttribute("TYPE"))
                    .isEqualTo("app2.mood");
        }
        assertThat(catalog.getColumnDataTypes())
                .filteredOn(type -> type.getName().equals("mood"))
                .extracting(type -> type.getFullName() + type.getEnumValues().size())
                .containsExactlyInAnyOrder("app.mood5", "app2.mood2");
    }

    private Catalog catalog(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
        return CatalogReader.read(connection);
    }

    private static Table table(Catalog catalog, String name) {
        return catalog.getTables().stream()
                .filter(table -> table.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Column column(Table table, String name) {
        return table.getColumns().stream()
                .filter(column -> column.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Map<String, String>> type(Catalog catalog, String name) {
        return catalog.getColumnDataTypes().stream()
                .filter(type -> type.getName().equals(name))
                .findFirst()
                .orElseThrow()
                .getAttribute("CONSTRAINTS");
    }

    private static Map<String, String> properties(Map<String, Map<String, String>> objects, String name) {
        return objects.getOrDefault(name, Map.of());
    }
}
