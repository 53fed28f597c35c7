package io.migratetest.snapshot;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row that a {@link CatalogQuery} gave.
 *
 * @param address of the object that it tells about
 * @param owner what the object is a part of, as far as this row knows
 * @param kind null if it only adds properties to an object that another row makes
 * @param values of the query's properties, in their order; null where there is none
 */
record CatalogRow(
        Address address,
        Address owner,
        @Nullable String kind,
        @Nullable String name,
        List<@Nullable String> values) {

    static CatalogRow read(ResultSet row, CatalogQuery query, Words words) throws SQLException {
        List<@Nullable String> values = new ArrayList<>(query.properties().size());
        for (int i = 0; i < query.properties().size(); i++) {
            values.add(words.shared(row.getString(CatalogQuery.FIXED_COLUMNS + 1 + i)));
        }
        return new CatalogRow(
                Address.read(row, 1), Address.read(row, 4), words.shared(row.getString(7)), row.getString(8), values);
    }
}
