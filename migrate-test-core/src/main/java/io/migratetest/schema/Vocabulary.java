package io.migratetest.schema;

import java.util.Set;

/** What a model can say about a database. Where it says nothing, the database is right, whatever it holds. */
public enum Vocabulary {
    /** Everything but who owns an object and who may use it: a script of DDL, another database. */
    EVERYTHING,
    /** Tables with their columns, keys, checks and indexes, sequences and enum types. */
    TABLES,
    /**
     * What mapped classes say of tables: indexes and checks only if the classes declare some themselves, a default only where one is declared, and never how
     * values that the database generates come about.
     */
    ENTITIES,
    /**
     * What classes say that jOOQ wrote after a schema: as entities, but of a key or an index only its columns, of a type exactly what it was, and nothing of values that
     * are calculated.
     */
    GENERATED_CLASSES;

    private static final Set<String> KINDS_OF_TABLES =
            Set.of("schema", "table", "column", "constraint", "index", "sequence", "type", "attribute");

    /** Rights, and what a database is apart from the objects in it. */
    private static final Set<String> NEVER = Set.of(
            "database",
            "role",
            "membership",
            "tablespace",
            "parameter",
            "default privileges",
            "replication origin",
            "subscription",
            "large object");

    /** Whether Java classes say it, which leave open what they do not need. */
    public boolean isOfClasses() {
        return this == ENTITIES || this == GENERATED_CLASSES;
    }

    /** Whether it has a word for objects of that kind. */
    boolean speaksOf(String kind) {
        return this == EVERYTHING ? !NEVER.contains(kind) : KINDS_OF_TABLES.contains(kind);
    }
}
