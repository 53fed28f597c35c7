package io.migratetest.snapshot;

import io.migratetest.schema.SchemaObject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** All that was read about one relation and what hangs on it, or about everything that hangs on none. */
final class Unit {

    /** Where everything is that hangs on no relation. */
    static final long NO_RELATION = 0;

    private final Map<CatalogQuery, List<CatalogRow>> rows;
    private final Map<Address, Draft> drafts = new LinkedHashMap<>();
    private List<SchemaObject> objects = List.of();

    private Unit(Map<CatalogQuery, List<CatalogRow>> rows, List<CatalogQuery> order) {
        this.rows = rows;
        for (CatalogQuery query : order) {
            rows.getOrDefault(query, List.of()).forEach(row -> add(query, row));
        }
        drafts.forEach(this::noteColumn);
    }

    private void add(CatalogQuery query, CatalogRow row) {
        Draft draft = drafts.computeIfAbsent(row.address(), address -> new Draft());
        if (row.owner().exists()) {
            draft.belongTo(row.owner());
        }
        if (row.kind() != null && row.name() != null) {
            draft.define(query.rule(), row.kind(), row.name());
        }
        List<String> properties = query.properties();
        for (int i = 0; i < properties.size(); i++) {
            String value = row.values().get(i);
            if (value != null) {
                draft.put(properties.get(i), value);
            }
        }
    }

    private void noteColumn(Address address, Draft draft) {
        if (address.part() > 0 && draft.has("type")) {
            draft.home().map(drafts::get).ifPresent(table -> table.member(address.part(), draft.name()));
        }
    }

    Map<Address, Draft> drafts() {
        return drafts;
    }

    List<SchemaObject> objects() {
        return objects;
    }

    /** Makes the objects, once all units are known among which their owners may be. */
    void finish(Drafts all) {
        List<SchemaObject> finished = new ArrayList<>(drafts.size());
        drafts.forEach((address, draft) -> {
            if (draft.isObject()) {
                all.key(address).ifPresent(key -> finished.add(draft.finish(key, all.ownerKey(draft))));
            }
        });
        objects = List.copyOf(finished);
    }

    /** Sorts the rows that queries give into units. */
    static final class Collector {

        private final Map<Long, Map<CatalogQuery, List<CatalogRow>>> units = new HashMap<>();
        private final Words words = new Words();

        void addAll(CatalogQuery query, ResultSet rows) throws SQLException {
            while (rows.next()) {
                units.computeIfAbsent(rows.getLong(CatalogQuery.FIXED_COLUMNS), relation -> new HashMap<>())
                        .computeIfAbsent(query, key -> new ArrayList<>())
                        .add(CatalogRow.read(rows, query, words));
            }
        }

        /** The units of which rows came, put together in the order of the queries. */
        Map<Long, Unit> units(List<CatalogQuery> order) {
            Map<Long, Unit> made = new HashMap<>();
            units.forEach((relation, rows) -> made.put(relation, new Unit(rows, order)));
            return made;
        }

        /** Takes the rows of queries that were not asked about a relation from what was read before. */
        void keep(long relation, Unit before, Predicate<CatalogQuery> wasAsked) {
            before.rows.forEach((query, rows) -> {
                if (!wasAsked.test(query)) {
                    units.computeIfAbsent(relation, key -> new HashMap<>()).put(query, rows);
                }
            });
        }
    }
}
