package io.migratetest.schema;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pcollections.TreePMap;

/**
 * All objects of a database at one moment; immutable, equal when every object is equal in every property.
 *
 * <p>What came with PostgreSQL is kept apart, since thousands of objects are the same in every schema of a server.
 */
public final class Schema {

    private final TreePMap<ObjectKey, SchemaObject> objects;
    private final Optional<Schema> builtIns;
    private final Lineage lineage;

    /** By owner; made when it is needed first, since most schemas turn out to be equal to another one. */
    private volatile @Nullable Map<ObjectKey, List<SchemaObject>> parts;

    private Schema(TreePMap<ObjectKey, SchemaObject> objects, Optional<Schema> builtIns, Lineage lineage) {
        this.objects = objects;
        this.builtIns = builtIns;
        this.lineage = lineage;
    }

    private static Schema of(Collection<SchemaObject> objects, Optional<Schema> builtIns) {
        NavigableMap<ObjectKey, SchemaObject> byKey = new TreeMap<>();
        for (SchemaObject object : objects) {
            if (byKey.putIfAbsent(object.key(), object) != null) {
                throw sameKey(object);
            }
        }
        return new Schema(TreePMap.fromSortedMap(byKey), builtIns, Lineage.first());
    }

    private static IllegalArgumentException sameKey(SchemaObject object) {
        return new IllegalArgumentException("two objects are called " + object.key());
    }

    /**
     * A schema of the given objects.
     *
     * @throws IllegalArgumentException if two objects have one key
     */
    public static Schema of(Collection<SchemaObject> objects) {
        return of(objects, Optional.empty());
    }

    /** This schema with what came with PostgreSQL, which costs nothing to compare if both schemas were given the same. */
    public Schema withBuiltIns(Schema more) {
        return new Schema(objects, Optional.of(more), lineage);
    }

    /** This schema with other objects in place of those that were made. */
    Schema withObjects(Collection<SchemaObject> others) {
        return of(others, builtIns);
    }

    /**
     * The objects of both schemas.
     *
     * @throws IllegalArgumentException if an object of one has the key of an object of the other
     */
    public Schema and(Schema other) {
        if (other.objects.isEmpty()) {
            return this;
        }
        return withObjects(
                Stream.concat(objects().stream(), other.objects().stream()).toList());
    }

    /**
     * This schema without some objects, and with others.
     *
     * @throws IllegalArgumentException if two objects have one key then
     */
    public Schema with(Collection<SchemaObject> gone, Collection<SchemaObject> come) {
        Set<ObjectKey> changed = new HashSet<>();
        gone.forEach(object -> changed.add(object.key()));
        TreePMap<ObjectKey, SchemaObject> byKey = objects.minusAll(changed);
        for (SchemaObject object : come) {
            if (byKey.containsKey(object.key())) {
                throw sameKey(object);
            }
            byKey = byKey.plus(object.key(), object);
            changed.add(object.key());
        }
        return new Schema(byKey, builtIns, lineage.changed(changed));
    }

    /** Sorted by kind and name; without what came with PostgreSQL. */
    public Collection<SchemaObject> objects() {
        return objects.values();
    }

    /** The object of that kind and name. */
    public Optional<SchemaObject> find(ObjectKey key) {
        SchemaObject object = objects.get(key);
        return object == null ? builtIns.flatMap(schema -> schema.find(key)) : Optional.of(object);
    }

    /** What disappears with an object, directly; sorted. */
    List<SchemaObject> partsOf(ObjectKey key) {
        List<SchemaObject> made = parts().getOrDefault(key, List.of());
        List<SchemaObject> others = builtIns.map(schema -> schema.partsOf(key)).orElse(List.of()).stream()
                .filter(part -> !objects.containsKey(part.key()))
                .toList();
        return others.isEmpty()
                ? made
                : Stream.concat(made.stream(), others.stream())
                        .sorted(Comparator.comparing(SchemaObject::key))
                        .toList();
    }

    private Map<ObjectKey, List<SchemaObject>> parts() {
        Map<ObjectKey, List<SchemaObject>> known = parts;
        if (known == null) {
            known = objects.values().stream()
                    .filter(object -> object.owner().isPresent())
                    .collect(Collectors.groupingBy(object -> object.owner().orElseThrow()));
            parts = known;
        }
        return known;
    }

    /** This schema, where those that came with PostgreSQL and are not the same in another one stand among its objects. */
    Schema withBuiltInsUnlike(Schema other) {
        if (builtIns.equals(other.builtIns)) {
            return this;
        }
        List<SchemaObject> all = new ArrayList<>(objects.values());
        builtIns.ifPresent(schema -> schema.objects.values().stream()
                .filter(object -> !other.builtIns
                        .flatMap(those -> those.find(object.key()))
                        .equals(Optional.of(object)))
                .forEach(all::add));
        return withObjects(all);
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
        return this == other
                || (other instanceof Schema schema && hasObjectsOf(schema) && builtIns.equals(schema.builtIns));
    }

    private boolean hasObjectsOf(Schema other) {
        if (objects.size() != other.objects.size()) {
            return false;
        }
        return lineage.changedSince(other.lineage)
                .map(keys -> keys.stream().allMatch(key -> Objects.equals(objects.get(key), other.objects.get(key))))
                .orElseGet(() -> isSideBySide(other));
    }

    private boolean isSideBySide(Schema other) {
        Iterator<SchemaObject> others = other.objects.values().iterator();
        return objects.values().stream().allMatch(object -> object.equals(others.next()));
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
