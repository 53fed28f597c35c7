package io.migratetest.operation;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The clauses of a statement: each at most once, and in the order in which SQL wants them, whatever the order in which they were given.
 *
 * @param texts each clause with its text
 */
record Clauses<K extends Enum<K>>(SortedMap<K, String> texts) {

    Clauses {
        texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
    }

    static <K extends Enum<K>> Clauses<K> of(K clause, String text) {
        return Clauses.<K>none().with(clause, text);
    }

    static <K extends Enum<K>> Clauses<K> none() {
        return new Clauses<>(new TreeMap<K, String>());
    }

    /** With one more, or with another text for one that is there. */
    Clauses<K> with(K clause, String text) {
        SortedMap<K, String> more = new TreeMap<>(texts);
        more.put(clause, text);
        return new Clauses<>(more);
    }

    Optional<String> get(K clause) {
        return Optional.ofNullable(texts.get(clause));
    }

    boolean has(K clause) {
        return texts.containsKey(clause);
    }

    Map<K, String> all() {
        return texts;
    }

    /** The text of all of them. */
    String sql() {
        return String.join(" ", texts.values());
    }
}
