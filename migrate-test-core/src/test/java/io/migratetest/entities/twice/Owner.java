package io.migratetest.entities.twice;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Somebody. */
@Entity
public class Owner {
    @Id
    Long id;
}
