package io.migratetest.entities.shop;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** A table for each entity, joined; a reference to itself. */
@Entity
@Table(name = "categories")
@Inheritance(strategy = InheritanceType.JOINED)
public class Category {
    @Id
    @GeneratedValue
    Long id;

    @ManyToOne
    Category parent;

    /** With a season. */
    @Entity
    @Table(name = "seasonal_categories")
    public static class Seasonal extends Category {
        Short month;
    }
}
