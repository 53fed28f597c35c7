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
                : columns(table, schema)
                        + table.property("inherits")
                                .map(parents -> "\nINHERITS (" + parents + ")")
                                .orElse("");
        return head
                + body
                + table.property("partition key")
                        .map(key -> "\nPARTITION BY " + key)
                        .orElse("")
                + table.property("access method")
                        .map(method -> "\nUSING " + method)
                        .orElse("")
                + table.property("server")
                        .map(server -> "\nSERVER " + server + ForeignOptions.clause(table.property("options")))
                        .orElse("");
    }

    private static String columns(SchemaObject table, Schema schema) {
        String columns = columnsInOrder(table, schema).stream()
                .filter(TableDefinition::isDeclared)
                .map(column -> column(column, schema))
                .collect(Collectors.joining(",\n    "));
        return columns.isEmpty() ? " ()" : " (\n    " + columns + "\n)";
    }

    /** Whether the table's own definition holds the column, and not only that of a parent. */
    static boolean isDeclared(SchemaObject column) {
        return column.property(Inheritance.INHERITED_FROM).isEmpty()
                || column.property(Inheritance.DECLARED_TOO).isPresent();
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
        column.property("identity").ifPresent(kind -> words.add(identity(column, schema)));
        return words.stream().filter(word -> !word.isEmpty()).collect(Collectors.joining(" "));
    }

    /** From version 18 on, it may have a name that is not the generated one; one that is not valid has a statement of its own. */
    static String notNull(SchemaObject column, Schema schema) {
        Optional<SchemaObject> constraint = notNullConstraint(column, schema);
        if (constraint.filter(TableDefinition::isNotValid).isPresent()) {
            return "";
        }
        String inherited = constraint
                .flatMap(named -> named.property(SchemaObject.DEFINITION))
                .filter(definition -> definition.endsWith(" NO INHERIT"))
                .map(definition -> " NO INHERIT")
                .orElse("");
        return constraint
                        .map(named -> Names.local(named.key()))
                        .filter(name -> !name.endsWith("_not_null") && !name.endsWith("_not_null\""))
                        .map(name -> "CONSTRAINT " + name + " NOT NULL")
                        .orElse("NOT NULL")
                + inherited;
    }

    static Optional<SchemaObject> notNullConstraint(SchemaObject column, Schema schema) {
        return schema.partsOf(column.key()).stream()
                .filter(Consequences::saysNotNull)
                .findFirst();
    }

    static boolean isNotValid(SchemaObject constraint) {
        return constraint.property(SchemaObject.DEFINITION).orElse("").endsWith(" NOT VALID");
    }

    /** The identity of a column with everything that its sequence needs. */
    static String identity(SchemaObject column, Schema schema) {
        String clauses = identitySequence(column, schema)
                .map(sequence -> SequenceClauses.ofIdentity(sequence, column))
                .orElse("");
        return "GENERATED " + Sql.upper(column.property("identity").orElse("")) + " AS IDENTITY"
                + (clauses.isEmpty() ? "" : " (" + clauses.strip() + ")");
    }

    static Optional<SchemaObject> identitySequence(SchemaObject column, Schema schema) {
        return schema.partsOf(column.key()).stream()
                .filter(part -> part.is("sequence"))
                .findFirst();
    }
}
