package io.migratetest.entities.shop;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Identity, embedded, a converter, named and unnamed keys and indexes. */
@Entity
@Table(
        name = "customers",
        indexes = {@Index(name = "customers_name_idx", columnList = "name"), @Index(columnList = "locale, name")},
        uniqueConstraints =
                @UniqueConstraint(
                        name = "customers_tax_key",
                        columnNames = {"country", "taxNumber"}))
public class Customer extends Audited {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column(nullable = false, length = 200)
    String name;

    @Column(unique = true)
    String email;

    String notes;

    @Column(length = 2)
    String country;

    String taxNumber;

    @Column(length = 35)
    Locale locale;

    @Embedded
    @AttributeOverride(name = "zip", column = @Column(name = "zip_code", length = 10))
    Address address;

    boolean active;

    @ElementCollection
    @CollectionTable(name = "customer_tags", joinColumns = @JoinColumn(name = "customer_id"))
    @Column(name = "tag", nullable = false, length = 50)
    Set<String> tags = new HashSet<>();
}
