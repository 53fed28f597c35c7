package io.migratetest.entities.shared;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One view of the table. */
@Entity
@Table(name = "people")
public class Person {
    @Id
    Long id;

    String name;
}
