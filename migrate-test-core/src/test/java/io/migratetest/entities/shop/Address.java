package io.migratetest.entities.shop;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Embedded in customers and orders, under different columns. */
@Embeddable
public class Address {
    @Column(length = 100)
    String street;

    @Column(length = 10, nullable = false)
    String zip;
}
