package io.migratetest.schema;

import java.util.LinkedHashMap;
import java.util.Map;

/** The properties of a sequence as {@code CREATE SEQUENCE} and {@code ALTER SEQUENCE} take them. */
final class SequenceClauses {

    private static final Map<String, String> KEYWORDS = new LinkedHashMap<>();

    static {
        KEYWORDS.put("type", "AS");
        KEYWORDS.put("increment", "INCREMENT BY");
        KEYWORDS.put("minimum", "MINVALUE");
        KEYWORDS.put("maximum", "MAXVALUE");
        KEYWORDS.put("start", "START WITH");
        KEYWORDS.put("cache", "CACHE");
    }

    private SequenceClauses() {}

    static boolean isClause(String property) {
        return KEYWORDS.containsKey(property) || property.equals("cycle");
    }

    /** Every clause, each with a blank before it. */
    static String all(SchemaObject sequence) {
        StringBuilder sql = new StringBuilder();
        KEYWORDS.forEach((property, keyword) -> sequence.property(property)
                .ifPresent(value -> sql.append(' ').append(keyword).append(' ').append(value)));
        return sql.append(clause("cycle", sequence.property("cycle").orElse("false")))
                .toString();
    }

    static String clause(String property, String value) {
        if (property.equals("cycle")) {
            return value.equals("true") ? " CYCLE" : " NO CYCLE";
        }
        return " " + KEYWORDS.get(property) + " " + value;
    }
}
