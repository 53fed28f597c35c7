package io.migratetest.schema;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The statements that create types, domains and collations. */
final class TypeDefinitions {

    private TypeDefinitions() {}

    /** Nothing for a multirange, which comes with its range. */
    static Optional<String> type(SchemaObject type, Schema schema) {
        String create = shell(type);
        return switch (type.property("form").orElse("")) {
            case "enum" ->
                Optional.of(
                        create + " AS ENUM (" + String.join(", ", EnumLabels.labels(type.property("labels"))) + ")");
            case "composite" -> Optional.of(create + " AS (" + attributes(type, schema) + ")");
            case "range" -> Optional.of(create + " AS RANGE " + range(type));
            case "base" -> Optional.of(create + " " + base(type));
            case "shell" -> Optional.of(create);
            default -> Optional.empty();
        };
    }

    /** A type that is not yet defined, so that functions can be made that it needs. */
    static String shell(SchemaObject type) {
        return "CREATE TYPE " + type.key().name();
    }

    /** The functions that only exist together with the type, because both mention each other. */
    static List<SchemaObject> functionsOf(SchemaObject type, Schema schema) {
        return schema.partsOf(type.key()).stream()
                .filter(part -> part.is("function")
                        && type.properties().containsValue(part.key().name()))
                .toList();
    }

    /** Whether no statement can drop the type, or its functions, before the other. */
    static boolean isTiedToFunctions(SchemaObject type) {
        return type.is("type")
                && (type.property("form").filter("base"::equals).isPresent()
                        || type.property("canonical").isPresent());
    }

    private static String attributes(SchemaObject type, Schema schema) {
        return TableDefinition.columnsInOrder(type, schema).stream()
                .map(attribute -> TableDefinition.column(attribute, schema))
                .collect(Collectors.joining(", "));
    }

    private static String range(SchemaObject type) {
        return Clauses.of(type)
                .value("SUBTYPE", "subtype")
                .ofAccessMethod("SUBTYPE_OPCLASS", "subtype operator class")
                .value("COLLATION", "collation")
                .function("CANONICAL", "canonical")
                .function("SUBTYPE_DIFF", "subtype difference")
                .value("MULTIRANGE_TYPE_NAME", "multirange type")
                .list();
    }

    private static String base(SchemaObject type) {
        return Clauses.of(type)
                .function("INPUT", "input")
                .function("OUTPUT", "output")
                .function("RECEIVE", "receive")
                .function("SEND", "send")
                .function("TYPMOD_IN", "modifier input")
                .function("TYPMOD_OUT", "modifier output")
                .function("ANALYZE", "analyze")
                .function("SUBSCRIPT", "subscript")
                .value("INTERNALLENGTH", "length")
                .word("PASSEDBYVALUE", "passed by value")
                .value("ALIGNMENT", "alignment")
                .value("STORAGE", "storage")
                .literal("CATEGORY", "category")
                .word("PREFERRED", "preferred")
                .literal("DEFAULT", "default")
                .value("ELEMENT", "element")
                .literal("DELIMITER", "delimiter")
                .word("COLLATABLE", "collatable")
                .list();
    }

    static String domain(SchemaObject domain, Schema schema) {
        return "CREATE DOMAIN " + domain.key().name() + " AS "
                + domain.property("base type").orElse("")
                + domain.property("collation").map(value -> " COLLATE " + value).orElse("")
                + domain.property("default").map(value -> " DEFAULT " + value).orElse("")
                + (Sql.isTrue(domain.property("not null")) ? " " + TableDefinition.notNull(domain, schema) : "");
    }

    static String collation(SchemaObject collation) {
        Clauses clauses = Clauses.of(collation).value("PROVIDER", "provider");
        Optional<String> locale = collation.property("locale");
        if (locale.isPresent()) {
            clauses.literal("LOCALE", "locale");
        } else if (collation.property("collate").equals(collation.property("ctype"))) {
            clauses.literal("LOCALE", "collate");
        } else {
            clauses.literal("LC_COLLATE", "collate").literal("LC_CTYPE", "ctype");
        }
        if (collation.property("deterministic").isPresent()) {
            clauses.text("DETERMINISTIC = false");
        }
        return "CREATE COLLATION " + collation.key().name() + " "
                + clauses.literal("RULES", "rules").list();
    }
}
