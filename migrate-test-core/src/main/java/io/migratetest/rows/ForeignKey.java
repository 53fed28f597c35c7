package io.migratetest.rows;

import java.util.List;

/**
 * Where rows of a table have to point.
 *
 * @param columns of the table
 * @param target the oid of the other table
 * @param targetName the other table, quoted and with its schema
 * @param targetColumns of the other table, in the same order
 */
record ForeignKey(List<String> columns, long target, String targetName, List<String> targetColumns) {

    ForeignKey {
        columns = List.copyOf(columns);
        targetColumns = List.copyOf(targetColumns);
    }
}
