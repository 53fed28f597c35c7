package io.migratetest.snapshot;

import java.sql.ResultSet;
import java.sql.SQLException;

/** Where PostgreSQL keeps an object: the catalog, the row and, for a column, its number; valid within one snapshot. */
record Address(long catalog, long object, int part) {

    /** Reads three columns, of which the given one is the first. */
    static Address read(ResultSet row, int column) throws SQLException {
        return new Address(row.getLong(column), row.getLong(column + 1), row.getInt(column + 2));
    }

    /** Whether it points at anything. */
    boolean exists() {
        return object != 0;
    }

    /** The object that this is a column of, or the object itself. */
    Address whole() {
        return part == 0 ? this : new Address(catalog, object, 0);
    }
}
