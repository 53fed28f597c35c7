package io.migratetest.examples.jpadrift.clean;

/** How far an order is. */
public enum OrderStatus {
    NEW,
    PAID,
    SHIPPED,
    RETURNED
}
