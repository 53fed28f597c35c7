package io.migratetest.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
        USUAL.put("cycle", "no");
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

    /** Every clause that is not usual for the sequence of an identity column, whose type is that of the column. */
    static String ofIdentity(SchemaObject sequence, SchemaObject column) {
        ObjectKey key = sequence.key();
        String usualName = Names.unquoted(Names.local(new ObjectKey("table", Names.home(column.key())))) + "_"
                + Names.unquoted(Names.local(column.key())) + "_seq";
        boolean isUsual = Names.unquoted(Names.local(key)).equals(usualName);
        String type = sequence.property("type").map(name -> " AS " + name).orElse("");
        String clauses = unusual(sequence);
        return (isUsual ? "" : " SEQUENCE NAME " + key.name())
                + (clauses.startsWith(type) ? clauses.substring(type.length()) : clauses);
    }

    /** Whether a limit has the value that the sequence's type sets. */
    static boolean isLimitOfType(SchemaObject sequence, String property) {
        String largest = LARGEST.getOrDefault(sequence.property("type").orElse(""), USUAL.getOrDefault("maximum", ""));
        String value = sequence.property(property).orElse("");
        return property.equals("maximum")
                ? value.equals(largest)
                : value.startsWith("-") && value.length() == largest.length() + 1;
    }

    static List<String> set(SchemaObject now, SchemaObject wanted, String property) {
        List<String> statements = new ArrayList<>();
        if (USUAL.containsKey(property)) {
            wanted.property(property)
                    .or(() -> Optional.ofNullable(USUAL.get(property)))
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
            default -> value.equals("yes") ? "CYCLE" : "NO CYCLE";
        };
    }
}
