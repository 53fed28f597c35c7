package io.migratetest.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The statements that give one property of a column another value. */
final class ColumnAlterations {

    private ColumnAlterations() {}

    static List<String> set(SchemaObject now, SchemaObject wanted, String property) {
        Optional<String> value = wanted.property(property);
        if (now.is("attribute")) {
            return property.equals("type") || property.equals("collation") ? List.of(attributeType(wanted)) : List.of();
        }
        String alter = Sql.alterHome(now) + " ALTER COLUMN " + Names.local(now.key());
        return switch (property) {
            case "type", "collation" -> type(alter, now, wanted);
            case "not null" -> List.of(alter + (Sql.isTrue(value) ? " SET NOT NULL" : " DROP NOT NULL"));
            case "default" ->
                List.of(alter
                        + value.map(expression -> " SET DEFAULT " + expression).orElse(" DROP DEFAULT"));
            case "identity" -> List.of(alter + identity(now, value));
            case "generated" -> value.isEmpty() ? List.of(alter + " DROP EXPRESSION") : List.of();
            case "storage" -> List.of(alter + " SET STORAGE " + Sql.upper(value.orElseGet(() -> usualStorage(now))));
            case "compression" -> List.of(alter + " SET COMPRESSION " + value.orElse("DEFAULT"));
            case "statistics target" -> List.of(alter + " SET STATISTICS " + value.orElse("-1"));
            case "foreign options" -> ForeignOptions.change(alter, now.property(property), value);
            case "options" -> Alterations.options(alter, now.property(property), value);
            default -> List.of();
        };
    }

    /** A default may not fit the other type, so it steps aside. */
    private static List<String> type(String alter, SchemaObject now, SchemaObject wanted) {
        List<String> statements = new ArrayList<>();
        if (now.property("default").isPresent()) {
            statements.add(alter + " DROP DEFAULT");
        }
        String type = wanted.property("type").orElse("");
        statements.add(alter + " TYPE " + type
                + wanted.property("collation")
                        .map(collation -> " COLLATE " + collation)
                        .orElse("")
                + " USING "
                + Casts.using(Names.local(now.key()), now.property("type").orElse(""), type));
        wanted.property("default").ifPresent(expression -> statements.add(alter + " SET DEFAULT " + expression));
        return statements;
    }

    private static String attributeType(SchemaObject wanted) {
        return Sql.alterHome(wanted) + " ALTER ATTRIBUTE " + Names.local(wanted.key()) + " TYPE "
                + wanted.property("type").orElse("")
                + wanted.property("collation")
                        .map(collation -> " COLLATE " + collation)
                        .orElse("");
    }

    private static String identity(SchemaObject now, Optional<String> value) {
        if (value.isEmpty()) {
            return " DROP IDENTITY";
        }
        String kind = "GENERATED " + Sql.upper(value.get());
        return now.property("identity").isPresent() ? " SET " + kind : " ADD " + kind + " AS IDENTITY";
    }

    /** Only types whose values can be long have a choice; of these, a few prefer to stay in the row. */
    private static String usualStorage(SchemaObject column) {
        String type = column.property("type").orElse("");
        return type.startsWith("numeric") || type.equals("inet") || type.equals("cidr") ? "main" : "extended";
    }
}
