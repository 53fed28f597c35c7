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
        assertThat(attributes).contains("OWNER", "PERSISTENCE", "PARTITION_KEY").doesNotContain("COUNT", "PAGES");
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
