package io.migratetest.entities.elsewhere;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** In the schema of the accountants. */
@Entity
@Table(name = "invoices", schema = "billing")
public class Invoice {
    @Id
    Long id;
}
