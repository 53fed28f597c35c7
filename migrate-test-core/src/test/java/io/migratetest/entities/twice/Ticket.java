package io.migratetest.entities.twice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

/** Has its keys as values, too, as many teams map them; one is found before the association and one after it. */
@Entity
public class Ticket {
    @Id
    Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "holder_id", nullable = false)
    Owner holder;

    @Column(name = "holder_id", insertable = false, updatable = false)
    Long aHolderId;

    @ManyToOne
    @JoinColumn(name = "seller_id")
    Owner seller;

    @Column(name = "seller_id", insertable = false, updatable = false)
    Long sellerId;

    @ManyToOne
    @JoinColumn(name = "buyer_id")
    Owner buyer;

    @Column(name = "buyer_id", insertable = false, updatable = false)
    long zBuyerId;

    @Column(insertable = false, updatable = false)
    String filledByTrigger;
}
