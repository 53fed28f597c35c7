package io.migratetest.schema;

import java.util.Comparator;
import java.util.Set;

/**
 * What an object is and what it is called; unique within a schema.
 *
 * @param kind PostgreSQL's word for it: {@code table}, {@code column}, {@code index}, {@code function}
 * @param name qualified, quoted where PostgreSQL would quote it, with argument types where they tell objects apart: {@code public.fees.amount},
 *     {@code public.lower_name(text)}
 */
public record ObjectKey(String kind, String name) implements Comparable<ObjectKey> {

    /** The database that a schema is the schema of; nobody cares for the name of a scratch database. */
    public static final ObjectKey DATABASE = new ObjectKey("database", "itself");

    private static final Comparator<ObjectKey> ORDER =
            Comparator.comparing(ObjectKey::kind).thenComparing(ObjectKey::name);

    private static final Set<String> SHARED =
            Set.of("role", "membership", "tablespace", "parameter", "replication origin");

    public ObjectKey {
        if (kind.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException("an object has a kind and a name");
        }
    }

    /** Whether it belongs to no database but to the server, so that all databases share it. */
    public boolean isShared() {
        return SHARED.contains(kind);
    }

    @Override
    public int compareTo(ObjectKey other) {
        return ORDER.compare(this, other);
    }

    /** As people say it: {@code index public.ix_fees_status}. */
    @Override
    public String toString() {
        return (equals(DATABASE) ? "the " : "") + kind + " " + name;
    }
}
