package io.migratetest.snapshot;

import io.migratetest.schema.ObjectKey;
import io.migratetest.schema.SchemaObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The objects of a schema, put together from the rows of the catalogs; can be brought up to date unit by unit. */
final class Drafts {

    private final Map<Long, Unit> units;
    private final Map<Address, Draft> drafts;
    private final Map<Address, Optional<ObjectKey>> keys;
    private final Map<Long, List<SchemaObject>> objects = new HashMap<>();

    private Drafts(Map<Long, Unit> units, Map<Address, Draft> drafts, Map<Address, Optional<ObjectKey>> keys) {
        this.units = units;
        this.drafts = drafts;
        this.keys = keys;
    }

    static Drafts of(Map<Long, Unit> units) {
        Map<Address, Draft> drafts = new HashMap<>();
        units.values().forEach(unit -> drafts.putAll(unit.drafts()));
        Drafts all = new Drafts(units, drafts, new HashMap<>());
        units.keySet().forEach(all::finish);
        return all;
    }

    /**
     * These, but for some units that were read again.
     *
     * @param read again; one that is missing is gone
     * @return empty if something has another name now, by which anything else may call it
     */
    Optional<Drafts> with(Set<Long> changed, Map<Long, Unit> read) {
        Map<Long, Unit> newUnits = new HashMap<>(units);
        Map<Address, Draft> newDrafts = new HashMap<>(drafts);
        Map<Address, Optional<ObjectKey>> newKeys = new HashMap<>(keys);
        for (Long relation : changed) {
            Unit old = newUnits.remove(relation);
            if (old != null) {
                old.drafts().keySet().forEach(address -> {
                    newDrafts.remove(address);
                    newKeys.remove(address);
                });
            }
        }
        for (Long relation : changed) {
            Unit unit = read.get(relation);
            if (unit != null) {
                newUnits.put(relation, unit);
                newDrafts.putAll(unit.drafts());
                unit.drafts().keySet().forEach(newKeys::remove);
            }
        }
        Drafts next = new Drafts(newUnits, newDrafts, newKeys);
        next.objects.putAll(objects);
        next.objects.keySet().removeAll(changed);
        changed.stream().filter(newUnits::containsKey).forEach(next::finish);
        return changed.stream().allMatch(relation -> keepsNames(relation, next)) ? Optional.of(next) : Optional.empty();
    }

    private boolean keepsNames(Long relation, Drafts next) {
        Unit old = units.get(relation);
        return old == null
                || old.drafts().keySet().stream()
                        .allMatch(address -> !next.drafts.containsKey(address)
                                || keys.getOrDefault(address, Optional.empty()).equals(next.key(address)));
    }

    Map<Long, Unit> units() {
        return units;
    }

    /** What hangs on a relation, or on none. What is part of something that was not read, such as a temporary schema or our own, is left away. */
    List<SchemaObject> objects(Long relation) {
        return objects.getOrDefault(relation, List.of());
    }

    List<SchemaObject> objects() {
        List<SchemaObject> all = new ArrayList<>(drafts.size());
        objects.values().forEach(all::addAll);
        return all;
    }

    private void finish(Long relation) {
        Unit unit = units.get(relation);
        if (unit == null) {
            return;
        }
        unit.drafts().forEach(this::noteColumn);
        List<SchemaObject> finished = new ArrayList<>();
        unit.drafts().forEach((address, draft) -> {
            if (draft.isObject()) {
                key(address).ifPresent(key -> finished.add(draft.finish(key, ownerKey(draft))));
            }
        });
        objects.put(relation, finished);
    }

    /** A view's columns are seldom objects; what belongs to one of them then belongs to the view. */
    private Optional<ObjectKey> ownerKey(Draft draft) {
        return draft.owner().flatMap(owner -> key(owner).or(() -> key(owner.whole())));
    }

    private void noteColumn(Address address, Draft draft) {
        if (address.part() > 0 && draft.has("type")) {
            draft.home().map(drafts::get).ifPresent(table -> table.member(address.part(), draft.name()));
        }
    }

    /** What an object is called; empty for what is none. */
    Optional<ObjectKey> key(Address address) {
        Optional<ObjectKey> known = keys.get(address);
        if (known == null) {
            known = newKey(address);
            keys.put(address, known);
        }
        return known;
    }

    private Optional<ObjectKey> newKey(Address address) {
        Draft draft = drafts.get(address);
        if (draft == null || !draft.isObject()) {
            return Optional.empty();
        }
        if (draft.home().isEmpty()) {
            return Optional.of(new ObjectKey(draft.kind(), draft.name()));
        }
        return key(draft.home().get()).map(home -> new ObjectKey(draft.kind(), fullName(draft, home)));
    }

    private static String fullName(Draft draft, ObjectKey home) {
        if (draft.isMember()) {
            return home.name() + "." + draft.name();
        }
        return draft.isOn() ? draft.name() + " on " + home.name() : draft.name();
    }
}
