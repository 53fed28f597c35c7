package io.migratetest.schema;

import java.util.List;
import java.util.Optional;

/** Tablespaces, as statements. */
final class Tablespaces {

    private Tablespaces() {}

    /** Runs outside of a transaction only, where the folder exists. */
    static String create(SchemaObject tablespace) {
        String location = tablespace
                .property("location")
                .filter(path -> !path.equals("in place"))
                .orElse("");
        return "CREATE TABLESPACE " + tablespace.key().name()
                + tablespace.property("owner").map(owner -> " OWNER " + owner).orElse("")
                + " LOCATION " + Sql.literal(location);
    }

    static List<String> set(SchemaObject now, Optional<String> value, String property) {
        return property.equals("options")
                ? Alterations.options(Sql.alter(now), now.property(property), value)
                : List.of();
    }
}
