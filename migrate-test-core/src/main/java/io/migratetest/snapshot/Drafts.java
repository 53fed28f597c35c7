package io.migratetest.snapshot;

import io.migratetest.schema.ObjectKey;
import io.migratetest.schema.SchemaObject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * The objects of a schema, put together from the rows of the catalogs, unit by unit.
 *
 * <p>Immutable: bringing them up to date gives others that share what did not change, so that it costs what changed and not what there is.
 */
final class Drafts {

    private final PMap<Long, Unit> units;
    private final PMap<Address, Draft> drafts;

    private Drafts(PMap<Long, Unit> units, PMap<Address, Draft> drafts) {
        this.units = units;
        this.drafts = drafts;
    }

    static Drafts of(Map<Long, Unit> units) {
        PMap<Address, Draft> drafts = HashTreePMap.empty();
        for (Unit unit : units.values()) {
            drafts = drafts.plusAll(unit.drafts());
        }
        Drafts all = new Drafts(HashTreePMap.from(units), drafts);
        units.values().forEach(unit -> unit.finish(all));
        return all;
    }

    /**
     * These, but for some units that were read again.
     *
     * @param read again; one that is missing is gone
     * @return empty if something has another name now, by which anything else may call it
     */
    Optional<Drafts> with(Set<Long> changed, Map<Long, Unit> read) {
        PMap<Address, Draft> newDrafts = drafts;
        for (Long relation : changed) {
            newDrafts = newDrafts.minusAll(addresses(units.get(relation)));
        }
        for (Unit unit : read.values()) {
            newDrafts = newDrafts.plusAll(unit.drafts());
        }
        Drafts next = new Drafts(units.minusAll(changed).plusAll(read), newDrafts);
        if (!changed.stream().allMatch(relation -> keepsNames(relation, next))) {
            return Optional.empty();
        }
        read.values().forEach(unit -> unit.finish(next));
        return Optional.of(next);
    }

    private static Collection<Address> addresses(@Nullable Unit unit) {
        return unit == null ? List.of() : unit.drafts().keySet();
    }

    private boolean keepsNames(Long relation, Drafts next) {
        return addresses(units.get(relation)).stream().allMatch(address -> keepsName(address, next));
    }

    /** Columns of views have names, too, though they are seldom objects. */
    private boolean keepsName(Address address, Drafts next) {
        Draft now = next.drafts.get(address);
        Draft before = drafts.get(address);
        return now == null
                || before == null
                || (before.name().equals(now.name()) && key(address).equals(next.key(address)));
    }

    Map<Long, Unit> units() {
        return units;
    }

    /** What hangs on a relation, or on none. What is part of something that was not read, such as a temporary schema or our own, is left away. */
    List<SchemaObject> objects(Long relation) {
        Unit unit = units.get(relation);
        return unit == null ? List.of() : unit.objects();
    }

    List<SchemaObject> objects() {
        return units.values().stream().flatMap(unit -> unit.objects().stream()).toList();
    }

    /** A view's columns are seldom objects; what belongs to one of them then belongs to the view. */
    Optional<ObjectKey> ownerKey(Draft draft) {
        return draft.owner().flatMap(owner -> key(owner).or(() -> key(owner.whole())));
    }

    /** What an object is called; empty for what is none. */
    Optional<ObjectKey> key(Address address) {
        Draft draft = drafts.get(address);
        return draft == null ? Optional.empty() : draft.key(this::key);
    }
}
