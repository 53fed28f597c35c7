package io.migratetest.snapshot;

import java.util.Map;

/**
 * What stands in a database's tables and where its sequences are; two are equal if no query could tell the rows apart.
 *
 * @param tables for each table that has rows, by qualified name, a digest that depends neither on the order of rows nor of columns;
 *     under {@link #LARGE_OBJECTS} one of all large objects, which does not depend on their oids
 * @param sequences for each sequence that was used, by qualified name, its last value; followed by {@code next} where that value was set but
 *     not handed out yet
 */
public record Contents(Map<String, String> tables, Map<String, String> sequences) {

    /** No table has such a name: it would be quoted. */
    public static final String LARGE_OBJECTS = "large objects";

    public Contents {
        tables = Map.copyOf(tables);
        sequences = Map.copyOf(sequences);
    }
}
