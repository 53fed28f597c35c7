package io.migratetest.schema;

import java.util.stream.Collectors;

/** What a statement that PostgreSQL prints leaves out about storage, since that has properties of its own, put where it belongs. */
final class StorageClauses {

    private static final String WHERE = " WHERE ";

    private StorageClauses() {}

    static String in(String definition, SchemaObject object) {
        return switch (object.key().kind()) {
            case "materialized view" -> withAccessMethod(definition, object);
            case "index" -> withOptions(definition, object);
            default -> definition;
        };
    }

    /** Before version 15, no statement gives a materialized view another one later. */
    private static String withAccessMethod(String definition, SchemaObject view) {
        String head = "CREATE MATERIALIZED VIEW " + view.key().name();
        return view.property("access method")
                .filter(method -> definition.startsWith(head))
                .map(method -> head + " USING " + method + definition.substring(head.length()))
                .orElse(definition);
    }

    /** An index that is built with its fill factor need not be built again. */
    private static String withOptions(String definition, SchemaObject index) {
        if (index.property("options").isEmpty()) {
            return definition;
        }
        int position = endOfStorage(definition);
        String options = Alterations.parsed(index.property("options")).entrySet().stream()
                .map(option -> option.getKey() + " = " + Sql.literal(option.getValue()))
                .collect(Collectors.joining(", "));
        return definition.substring(0, position) + " WITH (" + options + ")" + definition.substring(position);
    }

    /** Before the predicate, whose keyword stands outside all parentheses and quotes. */
    private static int endOfStorage(String definition) {
        int depth = 0;
        char quote = 0;
        for (int i = 0; i < definition.length(); i++) {
            char c = definition.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '\'' || c == '"') {
                quote = c;
            } else if (c == '(') {
                depth++;
            } else if (c == ')') {
                depth--;
            } else if (depth == 0 && definition.startsWith(WHERE, i)) {
                return i;
            }
        }
        return definition.length();
    }
}
