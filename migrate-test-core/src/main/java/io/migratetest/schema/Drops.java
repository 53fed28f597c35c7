package io.migratetest.schema;

import java.util.Optional;

/** The statements that remove an object, without a semicolon. */
final class Drops {

    private Drops() {}

    /** Nothing for kinds that cannot be dropped by a statement of their own. */
    static Optional<String> drop(SchemaObject object) {
        ObjectKey key = object.key();
        String name = key.name();
        return switch (key.kind()) {
            case "column" -> Optional.of(Sql.alterHome(object) + " DROP COLUMN " + Names.local(key));
            case "attribute" -> Optional.of(Sql.alterHome(object) + " DROP ATTRIBUTE " + Names.local(key));
            case "constraint" -> Optional.of(Sql.alterHome(object) + " DROP CONSTRAINT " + Names.local(key));
            case "trigger", "rule", "policy" ->
                Optional.of("DROP " + Sql.kind(object) + " " + Names.local(key) + " ON " + Names.home(key));
            case "publication table" -> membership(name, "TABLE");
            case "publication schema" -> membership(name, "TABLES IN SCHEMA");
            case "user mapping" ->
                split(name, " on server ")
                        .map(parts -> "DROP USER MAPPING FOR " + parts.left() + " SERVER " + parts.right());
            case "family operator", "family function" -> Optional.of(OperatorDefinitions.dropMember(object));
            case "database", "default privileges" -> Optional.empty();
            default ->
                Optional.of("DROP " + Sql.kind(object) + " " + Sql.name(object)
                        + (TypeDefinitions.isTiedToFunctions(object) ? " CASCADE" : ""));
        };
    }

    private static Optional<String> membership(String name, String kind) {
        return split(name, " in publication ")
                .map(parts -> "ALTER PUBLICATION " + parts.right() + " DROP " + kind + " " + parts.left());
    }

    private static Optional<Parts> split(String name, String separator) {
        int position = name.lastIndexOf(separator);
        return position < 0
                ? Optional.empty()
                : Optional.of(new Parts(name.substring(0, position), name.substring(position + separator.length())));
    }

    private record Parts(String left, String right) {}
}
