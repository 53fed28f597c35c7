package io.migratetest.entities.exotic;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Needs an extension. */
@Entity
public class Place {
    @Id
    Long id;

    @Column(columnDefinition = "citext")
    String name;
}
