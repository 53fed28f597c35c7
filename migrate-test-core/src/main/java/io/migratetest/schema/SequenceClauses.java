package io.migratetest.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The properties of a sequence as {@code CREATE SEQUENCE} and {@code ALTER SEQUENCE} take them. */
final class SequenceClauses {

    /** In the order in which people write them, with the values that need not be written. */
    private static final Map<String, String> USUAL = new LinkedHashMap<>();

    static {
        USUAL.put("type", "bigint");
        USUAL.put("increment", "1");
        USUAL.put("minimum", "1");
        USUAL.put("maximum", "9223372036854775807");
        USUAL.put("start", "1");
        USUAL.put("cache", "1");
        USUAL.put("cycle", "false");
    }

    private static final Map<String, String> LARGEST = Map.of("integer", "2147483647", "smallint", "32767");

    private SequenceClauses() {}

    /** Every clause that is not usual, each with a blank before it. */
    static String unusual(SchemaObject sequence) {
        StringBuilder sql = new StringBuilder();
        String type = sequence.property("type").orElse("bigint");
        USUAL.forEach((property, usual) -> {
            String expected = property.equals("maximum") ? LARGEST.getOrDefault(type, usual) : usual;
            String value = sequence.property(property).orElse(usual);
            if (!value.equals(expected)) {
                sql.append(' ').append(clause(property, value));
            }
        });
        return sql.toString();
    }

    static List<String> set(SchemaObject now, SchemaObject wanted, String property) {
        List<String> statements = new ArrayList<>();
        if (USUAL.containsKey(property)) {
            wanted.property(property)
                    .ifPresent(value -> statements.add(Sql.alter(now) + " " + clause(property, value)));
        } else if (property.equals("persistence")) {
            statements.add(Sql.alter(now) + (wanted.property(property).isPresent() ? " SET UNLOGGED" : " SET LOGGED"));
        }
        return statements;
    }

    static String ownedBy(SchemaObject sequence) {
        return Sql.alter(sequence) + " OWNED BY "
                + sequence.owner()
                        .filter(owner -> owner.kind().equals("column"))
                        .map(ObjectKey::name)
                        .orElse("NONE");
    }

    private static String clause(String property, String value) {
        return switch (property) {
            case "type" -> "AS " + value;
            case "increment" -> "INCREMENT BY " + value;
            case "minimum" -> "MINVALUE " + value;
            case "maximum" -> "MAXVALUE " + value;
            case "start" -> "START WITH " + value;
            case "cache" -> "CACHE " + value;
            default -> value.equals("true") ? "CYCLE" : "NO CYCLE";
        };
    }
}
