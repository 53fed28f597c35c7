package io.migratetest.entities.counted;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/** Counts, in primitives with and without a column of their own. */
@Entity
public class Counter {

    @Id
    long id;

    @Column(name = "hits")
    int clicks;

    boolean closed;

    @Column(name = "most")
    @Nullable
    Integer limit;
}
