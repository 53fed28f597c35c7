package io.migratetest.entities.shop;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** A key of two columns, one of them a reference. */
@Entity
@Table(name = "order_lines")
public class Line {
    @EmbeddedId
    Key id;

    @ManyToOne(optional = false)
    Product product;

    @Column(nullable = false)
    long amount;

    /** The order, and the place in it. */
    @Embeddable
    public static class Key {
        @ManyToOne
        Order order;

        int position;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.position == position;
        }

        @Override
        public int hashCode() {
            return position;
        }
    }
}
