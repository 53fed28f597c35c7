package io.migratetest.snapshot;

import io.migratetest.schema.ObjectKey;
import io.migratetest.schema.SchemaObject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts the objects of a snapshot together from the rows of the catalogs. */
final class Drafts {

    private final Map<Address, Draft> drafts = new HashMap<>();
    private final Map<Address, Optional<ObjectKey>> keys = new HashMap<>();
    private final Map<String, String> values = new HashMap<>();

    /** Takes all rows that a catalog's query gave. */
    void add(CatalogQuery query, ResultSet rows) throws SQLException {
        while (rows.next()) {
            Draft draft = drafts.computeIfAbsent(Address.read(rows, 1), address -> new Draft());
            Address owner = Address.read(rows, 4);
            if (owner.exists()) {
                draft.belongTo(owner);
            }
            String kind = rows.getString(7);
            if (kind != null) {
                draft.define(query.rule(), shared(kind), rows.getString(8));
            }
            for (int i = 0; i < query.properties().size(); i++) {
                String value = rows.getString(CatalogQuery.FIXED_COLUMNS + 1 + i);
                if (value != null) {
                    draft.put(query.properties().get(i), shared(value));
                }
            }
        }
    }

    /** Most values are a few words that occur thousands of times. */
    private String shared(String value) {
        String known = values.putIfAbsent(value, value);
        return known == null ? value : known;
    }

    /** The finished objects. What is part of something that was not read, such as a temporary schema or our own, is left away. */
    List<SchemaObject> finish() {
        drafts.forEach(this::noteColumn);
        List<SchemaObject> objects = new ArrayList<>();
        drafts.forEach((address, draft) -> {
            if (draft.isObject()) {
                key(address).ifPresent(key -> objects.add(draft.finish(key, ownerKey(draft))));
            }
        });
        return objects;
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

    private Optional<ObjectKey> key(Address address) {
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
