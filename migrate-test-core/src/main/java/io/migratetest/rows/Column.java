package io.migratetest.rows;

import io.migratetest.sql.Quoting;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A column that can hold a value of its own.
 *
 * @param name as it is, without quotes
 * @param type the oid of its type
 * @param modifier of its type; -1 for none
 * @param isRequired whether it refuses null
 * @param usual the expression of its default; empty for none
 * @param identity the sequence of an identity column, quoted; empty for others
 */
record Column(String name, long type, int modifier, boolean isRequired, String usual, String identity) {

    private static final Pattern NEXT = Pattern.compile("nextval\\('((?:[^']|'')+)'::regclass\\)");

    /** The sequence that numbers it, as text that can be cast to {@code regclass}. */
    Optional<String> sequence() {
        if (!identity.isEmpty()) {
            return Optional.of(identity);
        }
        Matcher next = NEXT.matcher(usual);
        return next.find() ? Optional.of(next.group(1).replace("''", "'")) : Optional.empty();
    }

    /** As the server prints it in conditions, words of the language aside. */
    String quotedIfNeeded() {
        return name.matches("[a-z_][a-z0-9_$]*") ? name : quoted();
    }

    String quoted() {
        return Quoting.identifier(name);
    }
}
