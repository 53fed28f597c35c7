package io.migratetest.rows;

/** Whether a table holds rows itself. */
public enum TableKind {
    PLAIN,
    /** Its partitions hold them. */
    PARTITIONED
}
