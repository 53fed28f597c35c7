package io.migratetest.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import io.migratetest.database.Database;
import io.migratetest.schema.ObjectKey;
import io.migratetest.schema.SchemaObject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import schemacrawler.schema.Catalog;
import schemacrawler.schema.NamedObject;
import schemacrawler.schema.Routine;
import schemacrawler.schema.Sequence;
import schemacrawler.schema.Table;
import schemacrawler.schema.TableConstraint;

@ExtendWith(DatabaseParameter.class)
class CatalogReaderTest {

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
    void shows_nothing_that_the_schema_does_not_hold_and_holds_all_that_it_can_show() throws SQLException {
        execute(String.join("\n", Resources.lines("every-kind.sql")));

        Set<String> shown = new HashSet<>(names(CatalogReader.read(connection)));

        Set<String> held = new HashSet<>();
        for (SchemaObject object : SchemaReader.read(connection).objects()) {
            held.addAll(name(object));
        }
        assertThat(shown).containsExactlyInAnyOrderElementsOf(held);
        assertThat(shown).hasSizeGreaterThan(50);
    }

    @Test
    void leaves_the_transaction_under_way_as_it_was() throws SQLException {
        execute("CREATE TABLE fees (id int); SET LOCAL search_path = nowhere");

        assertThat(CatalogReader.read(connection).getTables())
                .extracting(Table::getName)
                .containsExactly("fees");

        assertThat(show("search_path")).isEqualTo("nowhere");
        connection.rollback();
        connection.setAutoCommit(true);
        assertThat(CatalogReader.read(connection).getTables()).isEmpty();
        assertThat(show("transaction_read_only")).isEqualTo("off");
        connection.setAutoCommit(false);
    }

    @Test
    void shows_facts_and_not_what_changes_by_itself() throws SQLException {
        execute(String.join("\n", Resources.lines("every-kind.sql")));

        Catalog catalog = CatalogReader.read(connection);

        List<String> attributes = new ArrayList<>();
        catalog.getTables()
                .forEach(table -> attributes.addAll(table.getAttributes().keySet()));
        assertThat(attributes).contains("OWNER", "PARTITION_KEY").doesNotContain("COUNT", "PAGES");
        Table fees = table(catalog, "fees");
        assertThat(fees.getTableConstraints())
                .extracting(TableConstraint::getName)
                .noneMatch(name -> name.contains("not_null"));
        assertThat(fees.getTableConstraints())
                .filteredOn(TableConstraint::isDeferrable)
                .hasSize(1);
        assertThat(fees.lookupIndex("same_name").orElseThrow().getDefinition())
                .isEqualTo("CREATE INDEX same_name ON app.fees USING btree (mood) WHERE (mood <> 'sad'::app.mood)");
        assertThat(catalog.getSequences())
                .filteredOn(sequence -> sequence.getName().equals("steps"))
                .first()
                .extracting(sequence -> sequence.getStartValue().intValue())
                .isEqualTo(5);
        assertThat(table(catalog, "counted").getDefinition()).contains("count(*) AS many");
        assertThat(catalog.getRoutines())
                .extracting(Routine::getSpecificName)
                .containsExactlyInAnyOrder(
                        "app.plus(integer,integer)",
                        "app.plus(text)",
                        "app.stamp()",
                        "\"Other one\".\"Do it\"(integer)");
    }

    @Test
    void reads_a_schema_that_was_dropped_and_made_again_as_the_same() throws SQLException {
        execute(String.join("\n", Resources.lines("every-kind.sql")));
        String first = CatalogDump.of(CatalogReader.read(connection));
        assertThat(CatalogDump.of(CatalogReader.read(connection))).isEqualTo(first);

        execute("DROP SCHEMA app, \"Other one\", migrate_test CASCADE; DROP FOREIGN DATA WRAPPER elsewhere CASCADE;"
                + " DROP TABLE passing");
        execute(String.join("\n", Resources.lines("every-kind.sql")));
        execute("ALTER TABLE app.items ADD COLUMN passing int; ALTER TABLE app.items DROP COLUMN passing; ANALYZE");

        assertThat(CatalogDump.of(CatalogReader.read(connection))).isEqualTo(first);
        assertThat(first)
                .contains("app.fees", "app.plus", "CREATE INDEX same_name")
                .doesNotContain("scaffold");
    }

    @Test
    void reads_a_database_in_which_there_is_no_schema() throws SQLException {
        execute("DROP SCHEMA public");

        Catalog catalog = CatalogReader.read(connection);

        assertThat(catalog.getSchemas()).isEmpty();
        assertThat(catalog.getTables()).isEmpty();
    }

    @Test
    void keeps_tables_in_the_order_of_their_names_however_they_refer_to_each_other() throws SQLException {
        execute("CREATE TABLE c (id int PRIMARY KEY); CREATE TABLE b (id int PRIMARY KEY REFERENCES c);"
                + " CREATE TABLE a (id int PRIMARY KEY REFERENCES b)");

        Catalog catalog = CatalogReader.read(connection);

        assertThat(catalog.getTables()).extracting(Table::getName).containsExactly("a", "b", "c");
        assertThat(table(catalog, "b").getForeignKeys())
                .extracting(key -> key.getForeignKeyTable().getName() + " to "
                        + key.getPrimaryKeyTable().getName())
                .containsExactly("b to c", "a to b");
    }

    @Test
    void reads_named_tables_with_all_that_belongs_to_them() throws SQLException {
        execute(String.join("\n", Resources.lines("every-kind.sql")));
        execute("CREATE TABLE \"${user.home} 'n' \\\" (id int)");
        Catalog all = CatalogReader.read(connection);

        Catalog some = CatalogReader.read(
                connection,
                List.of(
                        new ObjectKey("table", "app.fees"),
                        new ObjectKey("view", "app.cheap"),
                        new ObjectKey("table", "public.\"${user.home} 'n' \\\""),
                        new ObjectKey("table", "app.missing")));

        assertThat(some.getTables())
                .extracting(Table::getName)
                .containsExactlyInAnyOrder("fees", "cheap", "${user.home} 'n' \\");
        assertThat(CatalogDump.of(table(some, "fees"))).isEqualTo(CatalogDump.of(table(all, "fees")));
        assertThat(some.getSequences())
                .extracting(Sequence::getName)
                .containsExactlyInAnyOrder("fees_id_seq", "fees_number_seq");
        assertThat(some.getRoutines()).isEmpty();
        assertThat(CatalogReader.read(connection, List.of()).getTables()).isEmpty();
    }

    @Test
    void asks_the_same_number_of_questions_of_a_small_and_of_a_large_schema() throws SQLException {
        execute(String.join("\n", Resources.lines("every-kind.sql")));
        CatalogReader.read(connection);
        int small = QuestionCount.during(() -> CatalogReader.read(connection));
        for (int i = 0; i < 30; i++) {
            execute(
                    ("CREATE TYPE mood%1$d AS ENUM ('a'); CREATE TABLE t%1$d (id serial PRIMARY KEY, a int UNIQUE, b mood%1$d,"
                                    + " c int REFERENCES app.items); CREATE VIEW v%1$d AS SELECT * FROM t%1$d")
                            .formatted(i));
        }

        assertThat(QuestionCount.during(() -> CatalogReader.read(connection))).isEqualTo(small);
        assertThat(small).isBetween(20, 40);
    }

    /** What SchemaCrawler has a place for, as it calls it. */
    private static List<String> names(Catalog catalog) {
        List<String> names = new ArrayList<>();
        for (Table table : catalog.getTables()) {
            String home = table.getSchema().getName() + "." + table.getName();
            names.add("relation " + home);
            add(names, "column " + home, table.getColumns());
            add(names, "index " + table.getSchema().getName(), table.getIndexes());
            add(names, "constraint " + home, table.getTableConstraints());
            add(names, "trigger " + home, table.getTriggers());
        }
        for (Routine routine : catalog.getRoutines()) {
            names.add("routine " + routine.getSchema().getName() + "." + routine.getName());
        }
        for (Sequence sequence : catalog.getSequences()) {
            names.add("sequence " + sequence.getSchema().getName() + "." + sequence.getName());
        }
        return names;
    }

    private static void add(List<String> names, String home, Iterable<? extends NamedObject> objects) {
        objects.forEach(object -> names.add(home + "." + object.getName()));
    }

    /** The same name for one of our objects; nothing for what SchemaCrawler has no place for. */
    private static List<String> name(SchemaObject object) {
        ObjectKey key = object.key();
        String name = unquoted(key.name());
        return switch (key.kind()) {
            case "view", "materialized view" -> viewColumns("relation " + name, object);
            case "table", "foreign table" -> List.of("relation " + name);
            case "column", "index", "sequence" -> List.of(key.kind() + " " + name);
            case "constraint" ->
                object.property(SchemaObject.DEFINITION).orElse("").contains(" NOT NULL ")
                        ? List.of()
                        : List.of("constraint " + onTable(name));
            case "trigger" -> List.of("trigger " + onTable(name));
            case "function", "procedure" -> List.of("routine " + name.substring(0, name.indexOf('(')));
            default -> List.of();
        };
    }

    private static List<String> viewColumns(String view, SchemaObject object) {
        List<String> names = new ArrayList<>(List.of(view));
        for (String column : object.property("columns").orElse("").split("\n", -1)) {
            names.add(view.replace("relation ", "column ") + "." + column.substring(0, column.indexOf(' ')));
        }
        return names;
    }

    private static String onTable(String name) {
        int on = name.indexOf(" on ");
        return name.substring(on + " on ".length()) + "." + name.substring(0, on);
    }

    private static String unquoted(String name) {
        return name.replace("\"\"", "\u0000").replace("\"", "").replace('\u0000', '"');
    }

    private static Table table(Catalog catalog, String name) {
        return catalog.getTables().stream()
                .filter(table -> table.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String show(String setting) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SHOW " + setting)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
