package io.migratetest.rows;

import java.util.List;

/**
 * A type, as far as one has to know it to make up values.
 *
 * @param name without a schema: {@code int4}
 * @param inner what an array has as elements, a range between its bounds, a multirange as ranges, and a domain behind it; 0 for others
 * @param modifier that a domain gives to the type behind it; -1 for none
 * @param words the labels of an enum, or the conditions of a domain
 * @param attributes those of a composite type
 */
record DataType(
        long oid, String name, Kind kind, long inner, int modifier, List<String> words, List<Attribute> attributes) {

    DataType {
        words = List.copyOf(words);
        attributes = List.copyOf(attributes);
    }

    enum Kind {
        BASE,
        ARRAY,
        DOMAIN,
        ENUM,
        RANGE,
        MULTIRANGE,
        COMPOSITE
    }

    /** A part of a composite type. */
    record Attribute(long type, int modifier) {}
}
