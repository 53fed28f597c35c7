package io.migratetest.schema;

import java.util.Optional;

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
        return printed.isPresent()
                ? printed.map(definition -> StorageClauses.in(Reprint.stable(definition, object), object))
                : composed(object, schema);
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
            case "type" -> TypeDefinitions.type(object, schema);
            case "domain" -> Optional.of(TypeDefinitions.domain(object, schema));
            case "collation" -> Optional.of(TypeDefinitions.collation(object));
            case "aggregate" -> Optional.of(RoutineDefinitions.aggregate(object));
            case "language" -> Optional.of(RoutineDefinitions.language(object));
            case "transform" -> Optional.of(RoutineDefinitions.transform(object));
            case "event trigger" -> Optional.of(RoutineDefinitions.eventTrigger(object));
            case "operator" ->
                OperatorLinks.isShell(object) ? Optional.empty() : Optional.of(OperatorDefinitions.operator(object));
            case "operator family" -> Optional.of("CREATE OPERATOR FAMILY " + name);
            case "operator class" -> Optional.of(OperatorDefinitions.operatorClass(object, schema));
            case "family operator", "family function" -> Optional.of(OperatorDefinitions.addMember(object));
            case "access method" -> Optional.of(OperatorDefinitions.accessMethod(object));
            case "cast" -> Optional.of(OperatorDefinitions.cast(object));
            case "conversion" -> Optional.of(OperatorDefinitions.conversion(object));
            case "text search configuration", "text search dictionary", "text search template", "text search parser" ->
                Optional.of(TextSearch.create(object));
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
}
