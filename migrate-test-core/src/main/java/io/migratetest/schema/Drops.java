package io.migratetest.schema;

import java.util.Optional;

/** The statements that remove an object, without a semicolon. */
final class Drops {

    private Drops() {}

    /** Nothing for kinds that cannot be dropped by a statement of their own. */
    static Optional<String> drop(SchemaObject object) {
        ObjectKey key = object.key();
        return switch (key.kind()) {
            case "column" -> Optional.of(Sql.alterHome(object) + " DROP COLUMN " + Names.local(key));
            case "attribute" -> Optional.of(Sql.alterHome(object) + " DROP ATTRIBUTE " + Names.local(key));
            case "constraint" -> Optional.of(Sql.alterHome(object) + " DROP CONSTRAINT " + Names.local(key));
            case "trigger", "rule", "policy" ->
                Optional.of("DROP " + Sql.kind(object) + " " + Names.local(key) + " ON " + Names.home(key));
            case "membership" -> Optional.of(Roles.revoke(object));
            case "replication origin" ->
                Optional.of("SELECT pg_catalog.pg_replication_origin_drop(" + Sql.literal(Names.unquoted(key.name()))
                        + ")");
            case "published table", "published schema" -> Optional.of(Replication.withdraw(object));
            case "family operator", "family function" -> Optional.of(OperatorDefinitions.dropMember(object));
            case "database", "default privileges" -> Optional.empty();
            default ->
                Optional.of("DROP " + Sql.kind(object) + " " + Sql.name(object)
                        + (TypeDefinitions.isTiedToFunctions(object) ? " CASCADE" : ""));
        };
    }
}
