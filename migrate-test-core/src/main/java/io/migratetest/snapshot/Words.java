package io.migratetest.snapshot;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Most values in catalogs are a few words that occur thousands of times; here each is kept once. */
final class Words {

    private final Map<String, String> known = new HashMap<>();

    @Nullable
    String shared(@Nullable String value) {
        if (value == null) {
            return null;
        }
        String first = known.putIfAbsent(value, value);
        return first == null ? value : first;
    }
}
