package io.migratetest.schema;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The statements that give one property of a type or a domain another value. */
final class TypeAlterations {

    /** What {@code ALTER TYPE ... SET} takes. */
    private static final Map<String, String> SETTINGS = Map.of(
            "receive", "RECEIVE",
            "send", "SEND",
            "modifier input", "TYPMOD_IN",
            "modifier output", "TYPMOD_OUT",
            "analyze", "ANALYZE",
            "subscript", "SUBSCRIPT",
            "storage", "STORAGE");

    private TypeAlterations() {}

    static List<String> type(SchemaObject now, SchemaObject wanted, String property) {
        Optional<String> value = wanted.property(property);
        if (property.equals("labels")) {
            return EnumLabels.change(now, value);
        }
        if (now.property("form").filter("shell"::equals).isPresent()) {
            return property.equals("form")
                    ? TypeDefinitions.type(wanted, Schema.of(List.of())).stream()
                            .toList()
                    : List.of();
        }
        return SETTINGS.containsKey(property)
                ? List.of(Sql.alter(now) + " SET (" + SETTINGS.get(property) + " = "
                        + value.map(Names::withoutArguments).orElse("NONE") + ")")
                : List.of();
    }

    static List<String> domain(SchemaObject now, Optional<String> value, String property) {
        return switch (property) {
            case "default" ->
                List.of(Sql.alter(now)
                        + value.map(expression -> " SET DEFAULT " + expression).orElse(" DROP DEFAULT"));
            case "not null" -> List.of(Sql.alter(now) + (Sql.isTrue(value) ? " SET NOT NULL" : " DROP NOT NULL"));
            default -> List.of();
        };
    }
}
