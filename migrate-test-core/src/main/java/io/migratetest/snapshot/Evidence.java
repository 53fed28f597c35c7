package io.migratetest.snapshot;

/** What tells which catalogs and tables were written since a snapshot was taken. */
public enum Evidence {
    /** The session's own counters: the transaction that is under way made all changes. */
    COUNTERS,
    /** Nothing: somebody else may have made changes, or the transaction that did is over. All catalogs are looked into. */
    NONE
}
