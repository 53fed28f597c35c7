package io.migratetest.schema;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** All objects of a database at one moment; immutable, equal when every object is equal in every property. */
public final class Schema {

    private final NavigableMap<ObjectKey, SchemaObject> objects;
    private final Map<ObjectKey, List<SchemaObject>> parts;

    private Schema(NavigableMap<ObjectKey, SchemaObject> objects) {
        this.objects = Collections.unmodifiableNavigableMap(objects);
        this.parts = objects.values().stream()
                .filter(object -> object.owner().isPresent())
                .collect(Collectors.groupingBy(object -> object.owner().orElseThrow()));
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

    /** The object of that kind and name. */
    public Optional<SchemaObject> find(ObjectKey key) {
        return Optional.ofNullable(objects.get(key));
    }

    /** What disappears with an object, directly; sorted. */
    List<SchemaObject> partsOf(ObjectKey key) {
        return parts.getOrDefault(key, List.of());
    }

    /** The table, view or the like that an object is a part of; the object itself if it is one, or a part of none. */
    ObjectKey relation(ObjectKey key) {
        ObjectKey relation = key;
        for (Optional<SchemaObject> object = find(key);
                object.isPresent();
                object = object.get().owner().flatMap(this::find)) {
            relation = object.get().key();
            if (object.get().is("table", "foreign table", "view", "materialized view")) {
                return relation;
            }
        }
        return key;
    }

    /** The outermost object that one is a part of, schemas and extensions apart: a column's table, a table itself. */
    ObjectKey root(ObjectKey key) {
        return find(key)
                .flatMap(SchemaObject::owner)
                .filter(owner -> !owner.kind().equals("schema") && !owner.kind().equals("extension"))
                .map(this::root)
                .orElse(key);
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
