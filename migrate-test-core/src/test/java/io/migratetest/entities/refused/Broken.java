package io.migratetest.entities.refused;

import jakarta.persistence.Entity;

/** Has no key. */
@Entity
public class Broken {
    String name;
}
