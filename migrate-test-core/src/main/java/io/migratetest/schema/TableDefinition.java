package io.migratetest.schema;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Tables and columns as statements. */
final class TableDefinition {

    private TableDefinition() {}

    /** {@code CREATE TABLE} with its columns; keys, checks and indexes have statements of their own. */
    static String of(SchemaObject table, Schema schema) {
        Optional<String> bound = table.property("partition bound");
        String head = "CREATE " + (table.property("persistence").isPresent() ? "UNLOGGED " : "")
                + (table.is("foreign table") ? "FOREIGN TABLE " : "TABLE ")
                + table.key().name();
        String body = bound.isPresent()
                ? " PARTITION OF " + table.property("inherits").orElse("") + " " + bound.get()
                : " (\n    " + columns(table, schema) + "\n)"
                        + table.property("inherits")
                                .map(parents -> "\nINHERITS (" + parents + ")")
                                .orElse("");
        return head
                + body
                + table.property("partition key")
                        .map(key -> "\nPARTITION BY " + key)
                        .orElse("")
                + table.property("server").map(server -> "\nSERVER " + server).orElse("");
    }

    private static String columns(SchemaObject table, Schema schema) {
        return columnsInOrder(table, schema).stream()
                .filter(column -> column.property("inherited from").isEmpty())
                .map(TableDefinition::column)
                .collect(Collectors.joining(",\n    "));
    }

    static List<SchemaObject> columnsInOrder(SchemaObject table, Schema schema) {
        List<String> order =
                List.of(table.property(SchemaObject.COLUMN_ORDER).orElse("").split("\n", -1));
        return schema.partsOf(table.key()).stream()
                .filter(part -> part.is("column", "attribute"))
                .sorted(Comparator.comparingInt(column -> order.indexOf(Names.local(column.key()))))
                .toList();
    }

    /** A column as it stands between the parentheses. */
    static String column(SchemaObject column) {
        List<String> words = new ArrayList<>(
                List.of(Names.local(column.key()), column.property("type").orElse("")));
        column.property("collation").ifPresent(collation -> words.add("COLLATE " + collation));
        column.property("generated").ifPresent(expression -> words.add("GENERATED ALWAYS AS " + expression));
        column.property("default").ifPresent(expression -> words.add("DEFAULT " + expression));
        if (column.property("not null").filter("true"::equals).isPresent()) {
            words.add("NOT NULL");
        }
        column.property("identity")
                .ifPresent(kind -> words.add("GENERATED " + kind.toUpperCase(Locale.ROOT) + " AS IDENTITY"));
        return String.join(" ", words);
    }
}
