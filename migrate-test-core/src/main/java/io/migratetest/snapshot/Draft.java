package io.migratetest.snapshot;

import io.migratetest.schema.ObjectKey;
import io.migratetest.schema.SchemaObject;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An object while it is put together from the rows of several catalogs. */
final class Draft {

    private final Map<String, String> properties = new HashMap<>();
    private final NavigableMap<Integer, String> members = new TreeMap<>();
    private @Nullable CatalogRule rule;
    private String kind = "";
    private String name = "";
    private Optional<Address> home = Optional.empty();
    private Optional<Address> owner = Optional.empty();
    private Optional<ObjectKey> key = Optional.empty();
    private boolean keyIsKnown;

    /** Makes it an object; without that it is only properties that no object takes. */
    void define(CatalogRule definingRule, String newKind, String newName) {
        rule = definingRule;
        kind = newKind;
        name = newName;
    }

    /** The last one to be told is what the object disappears with; the first one is where it lives. */
    void belongTo(Address other) {
        owner = Optional.of(other);
        home = home.or(() -> owner).map(Address::whole);
    }

    void put(String property, String value) {
        properties.put(property, value);
    }

    boolean has(String property) {
        return properties.containsKey(property);
    }

    void member(int position, String memberName) {
        members.put(position, memberName);
    }

    boolean isObject() {
        return rule != null && !(rule.isSparse() && properties.isEmpty());
    }

    Optional<Address> home() {
        return home;
    }

    Optional<Address> owner() {
        return owner;
    }

    String name() {
        return name;
    }

    private boolean isMember() {
        return rule != null && rule.clause("member").isPresent();
    }

    private boolean isOn() {
        return rule != null && rule.clause("on").isPresent();
    }

    /** What it is called, found out once: nothing is renamed while it is kept. */
    Optional<ObjectKey> key(Function<Address, Optional<ObjectKey>> keys) {
        if (!keyIsKnown) {
            key = newKey(keys);
            keyIsKnown = true;
        }
        return key;
    }

    private Optional<ObjectKey> newKey(Function<Address, Optional<ObjectKey>> keys) {
        if (!isObject()) {
            return Optional.empty();
        }
        if (home.isEmpty()) {
            return Optional.of(new ObjectKey(kind, name));
        }
        return keys.apply(home.get()).map(homeKey -> new ObjectKey(kind, fullName(homeKey)));
    }

    private String fullName(ObjectKey homeKey) {
        if (isMember()) {
            return homeKey.name() + "." + name;
        }
        return isOn() ? name + " on " + homeKey.name() : name;
    }

    SchemaObject finish(ObjectKey key, Optional<ObjectKey> ownerKey) {
        if (!members.isEmpty()) {
            properties.put(SchemaObject.COLUMN_ORDER, String.join("\n", members.values()));
        }
        return new SchemaObject(key, ownerKey, properties);
    }
}
