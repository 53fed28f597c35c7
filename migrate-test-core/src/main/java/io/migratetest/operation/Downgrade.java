package io.migratetest.operation;

/** How a revision is taken back: by operations, or not at all. */
public sealed interface Downgrade permits Operations, Irreversible {}
