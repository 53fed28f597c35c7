package io.migratetest.schema;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
                + table.property("server")
                        .map(server -> "\nSERVER " + server + ForeignOptions.clause(table.property("options")))
                        .orElse("");
    }

    private static String columns(SchemaObject table, Schema schema) {
        return columnsInOrder(table, schema).stream()
                .filter(column -> column.property("inherited from").isEmpty())
                .map(column -> column(column, schema))
                .collect(Collectors.joining(",\n    "));
    }

    static List<SchemaObject> columnsInOrder(SchemaObject table, Schema schema) {
        List<String> order =
                Names.lines(table.property(SchemaObject.COLUMN_ORDER).orElse(""));
        return schema.partsOf(table.key()).stream()
                .filter(part -> part.is("column", "attribute"))
                .sorted(Comparator.comparingInt(column -> order.indexOf(Names.local(column.key()))))
                .toList();
    }

    /** A column as it stands between the parentheses. */
    static String column(SchemaObject column, Schema schema) {
        List<String> words = new ArrayList<>(
                List.of(Names.local(column.key()), column.property("type").orElse("")));
        if (column.property("foreign options").isPresent()) {
            words.add(ForeignOptions.clause(column.property("foreign options")).strip());
        }
        column.property("collation").ifPresent(collation -> words.add("COLLATE " + collation));
        column.property("generated").ifPresent(expression -> words.add("GENERATED ALWAYS AS " + expression));
        column.property("default").ifPresent(expression -> words.add("DEFAULT " + expression));
        if (Sql.isTrue(column.property("not null"))) {
            words.add(notNull(column, schema));
        }
        column.property("identity")
                .ifPresent(
                        kind -> words.add("GENERATED " + Sql.upper(kind) + " AS IDENTITY" + identity(column, schema)));
        return String.join(" ", words);
    }

    /** From version 18 on, it may have a name that is not the generated one. */
    private static String notNull(SchemaObject column, Schema schema) {
        return schema.partsOf(column.key()).stream()
                .filter(Consequences::saysNotNull)
                .map(constraint -> Names.local(constraint.key()))
                .filter(name -> !name.endsWith("_not_null") && !name.endsWith("_not_null\""))
                .findFirst()
                .map(name -> "CONSTRAINT " + name + " NOT NULL")
                .orElse("NOT NULL");
    }

    private static String identity(SchemaObject column, Schema schema) {
        return schema.partsOf(column.key()).stream()
                .filter(part -> part.is("sequence"))
                .map(SequenceClauses::unusual)
                .filter(clauses ->
                        !clauses.equals(" AS " + column.property("type").orElse("")))
                .findFirst()
                .map(clauses -> " (" + clauses.strip() + ")")
                .orElse("");
    }
}
