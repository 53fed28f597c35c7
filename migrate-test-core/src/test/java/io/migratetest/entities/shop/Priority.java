package io.migratetest.entities.shop;

/** How urgent it is. */
public enum Priority {
    LOW,
    NORMAL,
    HIGH
}
