package io.migratetest.snapshot;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All that was read about one relation and what hangs on it, or about everything that hangs on none. */
final class Unit {

    /** Where everything is that hangs on no relation. */
    static final long NO_RELATION = 0;

    private final Map<Address, Draft> drafts = new LinkedHashMap<>();
    private final Map<CatalogQuery, Integer> measures = new IdentityHashMap<>();

    Map<Address, Draft> drafts() {
        return drafts;
    }

    /** What a query found, as {@link CatalogQuery#measure} tells it. */
    int measure(CatalogQuery query) {
        return measures.getOrDefault(query, 0);
    }

    /** Sorts all rows that a catalog's query gave into units. */
    static void addAll(Map<Long, Unit> units, CatalogQuery query, ResultSet rows, Words words) throws SQLException {
        while (rows.next()) {
            units.computeIfAbsent(rows.getLong(9), relation -> new Unit()).add(query, rows, words);
        }
    }

    private void add(CatalogQuery query, ResultSet row, Words words) throws SQLException {
        Draft draft = drafts.computeIfAbsent(Address.read(row, 1), address -> new Draft());
        Address owner = Address.read(row, 4);
        if (owner.exists()) {
            draft.belongTo(owner);
        }
        String kind = row.getString(7);
        if (kind != null) {
            draft.define(query.rule(), words.shared(kind), row.getString(8));
        }
        List<String> properties = query.properties();
        List<@Nullable String> values = new ArrayList<>(properties.size());
        for (int i = 0; i < properties.size(); i++) {
            String value = row.getString(CatalogQuery.FIXED_COLUMNS + 1 + i);
            values.add(value);
            if (value != null) {
                draft.put(properties.get(i), words.shared(value));
            }
        }
        measures.merge(query, query.measure(values), Integer::sum);
    }

    /** Most values are a few words that occur thousands of times. */
    static final class Words {

        private final Map<String, String> known = new HashMap<>();

        String shared(String value) {
            String first = known.putIfAbsent(value, value);
            return first == null ? value : first;
        }
    }
}
