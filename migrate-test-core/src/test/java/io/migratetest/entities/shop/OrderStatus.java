package io.migratetest.entities.shop;

/** How far an order is. */
public enum OrderStatus {
    NEW,
    PAID,
    SHIPPED
}
