package io.migratetest.entities.shop;

/** How it was paid; a type of PostgreSQL's own. */
public enum Method {
    CARD,
    CASH,
    TRANSFER
}
