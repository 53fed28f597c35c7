package io.migratetest.entities.shared;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Another view of the table. */
@Entity
@Table(name = "people")
public class Employee {
    @Id
    Long id;

    String office;
}
