package io.migratetest.examples.jpadrift.drifted;

/** How far an order is. */
public enum OrderStatus {
    NEW,
    PAID,
    SHIPPED,
    RETURNED
}
