package io.migratetest.schema;

import java.util.Locale;
import java.util.Optional;

/** The statements that remove an object. */
final class Drops {

    private Drops() {}

    /** Without a semicolon; nothing for kinds that cannot be dropped by a statement of their own. */
    static Optional<String> drop(SchemaObject object) {
        ObjectKey key = object.key();
        return switch (key.kind()) {
            case "column" -> Optional.of("ALTER TABLE " + Names.home(key) + " DROP COLUMN " + Names.local(key));
            case "attribute" -> Optional.of("ALTER TYPE " + Names.home(key) + " DROP ATTRIBUTE " + Names.local(key));
            case "constraint" -> Optional.of(alterHome(object) + " DROP CONSTRAINT " + Names.local(key));
            case "trigger", "rule", "policy" ->
                Optional.of("DROP " + key.kind().toUpperCase(Locale.ROOT) + " " + Names.local(key) + " ON "
                        + Names.home(key));
            case "index",
                    "table",
                    "view",
                    "materialized view",
                    "foreign table",
                    "sequence",
                    "function",
                    "procedure",
                    "aggregate",
                    "operator",
                    "type",
                    "domain",
                    "schema",
                    "extension" -> Optional.of("DROP " + key.kind().toUpperCase(Locale.ROOT) + " " + key.name());
            default -> Optional.empty();
        };
    }

    /** {@code ALTER TABLE} or {@code ALTER DOMAIN}, as the definition of a constraint begins. */
    private static String alterHome(SchemaObject constraint) {
        boolean ofDomain =
                constraint.property(SchemaObject.DEFINITION).orElse("").startsWith("ALTER DOMAIN ");
        return (ofDomain ? "ALTER DOMAIN " : "ALTER TABLE ") + Names.home(constraint.key());
    }
}
