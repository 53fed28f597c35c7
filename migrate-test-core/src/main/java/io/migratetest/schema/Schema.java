package io.migratetest.schema;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** All objects of a database at one moment; immutable, equal when every object is equal in every property. */
public final class Schema {

    private final NavigableMap<ObjectKey, SchemaObject> objects;

    private Schema(NavigableMap<ObjectKey, SchemaObject> objects) {
        this.objects = Collections.unmodifiableNavigableMap(objects);
    }

    /**
     * A schema of the given objects.
     *
     * @throws IllegalArgumentException if two objects have one key
     */
    public static Schema of(Collection<SchemaObject> objects) {
        NavigableMap<ObjectKey, SchemaObject> byKey = new TreeMap<>();
        for (SchemaObject object : objects) {
            if (byKey.putIfAbsent(object.key(), object) != null) {
                throw new IllegalArgumentException("two objects are called " + object.key());
            }
        }
        return new Schema(byKey);
    }

    /** Sorted by kind and name. */
    public Collection<SchemaObject> objects() {
        return objects.values();
    }

    public Optional<SchemaObject> find(ObjectKey key) {
        return Optional.ofNullable(objects.get(key));
    }

    Map<ObjectKey, SchemaObject> byKey() {
        return objects;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Schema schema && objects.equals(schema.objects);
    }

    @Override
    public int hashCode() {
        return objects.hashCode();
    }

    @Override
    public String toString() {
        return "a schema of " + objects.size() + " objects";
    }
}
