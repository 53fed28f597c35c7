package io.migratetest.entities.shop;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;

/** What every entity of the shop has. */
@MappedSuperclass
public class Audited {
    @Column(nullable = false)
    Instant createdAt;

    @Version
    int version;
}
