package io.migratetest.rows;

import java.util.List;

/**
 * One partition that holds rows itself, with the conditions of those above it.
 *
 * @param bounds from the outermost one on
 */
record Partition(List<Bound> bounds) {

    Partition {
        bounds = List.copyOf(bounds);
    }

    /**
     * Which rows of a partitioned table go to one of its partitions.
     *
     * @param columns the key
     * @param text as the server prints it: {@code FOR VALUES FROM ('2026-01-01') TO ('2027-01-01')}
     */
    record Bound(List<String> columns, String text) {

        Bound {
            columns = List.copyOf(columns);
        }
    }
}
