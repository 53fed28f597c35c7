package io.migratetest.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The statements that create objects whose definition PostgreSQL does not print itself. */
final class Definitions {

    private Definitions() {}

    /** The object with its definition as a property, where there is one. */
    static SchemaObject completed(SchemaObject object, Schema schema) {
        return create(object, schema)
                .map(sql -> object.with(SchemaObject.DEFINITION, sql))
                .orElse(object);
    }

    /** The statement that creates an object, without a semicolon; what its parts and properties add to that is not in it. */
    static Optional<String> create(SchemaObject object, Schema schema) {
        Optional<String> printed = object.property(SchemaObject.DEFINITION);
        return printed.isPresent() ? printed : composed(object, schema);
    }

    private static Optional<String> composed(SchemaObject object, Schema schema) {
        String name = object.key().name();
        return switch (object.key().kind()) {
            case "schema" -> Optional.of("CREATE SCHEMA " + name);
            case "table", "foreign table" -> Optional.of(TableDefinition.of(object, schema));
            case "column" ->
                Optional.of("ALTER TABLE " + Names.home(object.key()) + " ADD COLUMN "
                        + TableDefinition.column(object, schema));
            case "attribute" ->
                Optional.of("ALTER TYPE " + Names.home(object.key()) + " ADD ATTRIBUTE "
                        + TableDefinition.column(object, schema));
            case "sequence" -> Optional.of("CREATE SEQUENCE " + name + SequenceClauses.unusual(object));
            case "type" -> type(object, schema);
            case "domain" -> Optional.of(domain(object));
            case "role" -> Roles.create(object);
            case "membership" -> Optional.of(Roles.grant(object));
            case "tablespace" -> Optional.of(Tablespaces.create(object));
            case "replication origin" ->
                Optional.of(
                        "SELECT pg_catalog.pg_replication_origin_create(" + Sql.literal(Names.unquoted(name)) + ")");
            case "extension" -> Optional.of(Extensions.create(object));
            case "foreign-data wrapper", "server", "user mapping" -> ForeignData.create(object);
            case "publication" -> Optional.of(Replication.createPublication(object, schema));
            case "published table", "published schema" -> Optional.of(Replication.publish(object));
            case "subscription" -> Replication.createSubscription(object);
            default -> Optional.empty();
        };
    }

    private static Optional<String> type(SchemaObject type, Schema schema) {
        String create = "CREATE TYPE " + type.key().name() + " AS ";
        return switch (type.property("form").orElse("")) {
            case "enum" ->
                Optional.of(create + "ENUM (" + String.join(", ", EnumLabels.labels(type.property("labels"))) + ")");
            case "composite" -> Optional.of(create + "(" + attributes(type, schema) + ")");
            case "range" -> Optional.of(create + "RANGE (" + rangeClauses(type) + ")");
            default -> Optional.empty();
        };
    }

    private static String attributes(SchemaObject type, Schema schema) {
        return TableDefinition.columnsInOrder(type, schema).stream()
                .map(attribute -> TableDefinition.column(attribute, schema))
                .collect(Collectors.joining(", "));
    }

    private static String rangeClauses(SchemaObject type) {
        List<String> clauses = new ArrayList<>();
        type.property("subtype").ifPresent(value -> clauses.add("subtype = " + value));
        type.property("collation").ifPresent(value -> clauses.add("collation = " + value));
        type.property("multirange type").ifPresent(value -> clauses.add("multirange_type_name = " + value));
        return String.join(", ", clauses);
    }

    private static String domain(SchemaObject domain) {
        return "CREATE DOMAIN " + domain.key().name() + " AS "
                + domain.property("base type").orElse("")
                + domain.property("collation").map(value -> " COLLATE " + value).orElse("")
                + domain.property("default").map(value -> " DEFAULT " + value).orElse("")
                + (domain.property("not null").filter("true"::equals).isPresent() ? " NOT NULL" : "");
    }
}
