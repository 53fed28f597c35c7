package io.migratetest.schema;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Anything that PostgreSQL keeps in its catalogs under a name.
 *
 * <p>One generic record rather than a class for each of PostgreSQL's more than a hundred kinds, which would rot with every major version.
 *
 * @param key kind and name
 * @param owner the object that it is a part of and disappears with: a column's table, an index's table, an extension's member's extension
 * @param properties everything about it that a migration can change, by a lower-case name, as PostgreSQL prints it; the property {@code
 *     definition}, where there is one, is the statement that creates the object
 */
public record SchemaObject(ObjectKey key, Optional<ObjectKey> owner, Map<String, String> properties) {

    /** The statement that creates the object, as PostgreSQL prints it. */
    public static final String DEFINITION = "definition";

    /** The names of a table's columns in their order, one a line. */
    public static final String COLUMN_ORDER = "column order";

    public SchemaObject {
        properties = Collections.unmodifiableMap(new TreeMap<>(properties));
    }

    public Optional<String> property(String name) {
        return Optional.ofNullable(properties.get(name));
    }
}
