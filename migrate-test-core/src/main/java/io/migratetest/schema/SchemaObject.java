package io.migratetest.schema;

import java.util.Collections;
import java.util.List;
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

    /** The names of a table's columns, or of a composite type's attributes, in their order, one a line. */
    public static final String COLUMN_ORDER = "column order";

    /** The property under which a difference tells that an object belongs to another owner. */
    public static final String PART_OF = "part of";

    /** The property under which a difference tells that an object has another name and is the same otherwise. */
    public static final String NAME = "name";

    /** The property under which a difference tells that an object is in another schema and is the same otherwise. */
    public static final String SCHEMA = "schema";

    public SchemaObject {
        properties = Collections.unmodifiableMap(new TreeMap<>(properties));
    }

    /** The value of a property, or nothing if it has PostgreSQL's default. */
    public Optional<String> property(String name) {
        return Optional.ofNullable(properties.get(name));
    }

    /** This object with one property more, or another value of it. */
    SchemaObject with(String name, String value) {
        Map<String, String> more = new TreeMap<>(properties);
        more.put(name, value);
        return new SchemaObject(key, owner, more);
    }

    /** This object with nothing but some of its properties. */
    SchemaObject only(String... names) {
        Map<String, String> kept = new TreeMap<>(properties);
        kept.keySet().retainAll(List.of(names));
        return new SchemaObject(key, owner, kept);
    }

    /** This object as if it were a part of nothing. */
    SchemaObject alone() {
        return new SchemaObject(key, Optional.empty(), properties);
    }

    /** Whether it is of one of these kinds. */
    boolean is(String... kinds) {
        return List.of(kinds).contains(key.kind());
    }
}
