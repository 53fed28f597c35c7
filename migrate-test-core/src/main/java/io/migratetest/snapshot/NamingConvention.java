package io.migratetest.snapshot;

import io.migratetest.snapshot.ModelTable.Kind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a team names keys, checks and indexes.
 *
 * @param patterns by kind, in which <code>{table}</code> and <code>{columns}</code> stand for themselves; what has none may have any name
 */
public record NamingConvention(Map<Kind, String> patterns) {

    /** Names do not matter. */
    public static final NamingConvention NONE = new NamingConvention(Map.of());

    public NamingConvention {
        patterns = Map.copyOf(patterns);
    }

    /** This convention with a pattern: <code>FOREIGN_KEY, "fk_{table}_{columns}"</code>. */
    public NamingConvention with(Kind kind, String pattern) {
        Map<Kind, String> more = new HashMap<>(patterns);
        more.put(kind, pattern);
        return new NamingConvention(more);
    }

    Optional<String> name(Kind kind, String table, List<String> columns) {
        return Optional.ofNullable(patterns.get(kind))
                .map(pattern -> pattern.replace("{table}", table).replace("{columns}", String.join("_", columns)));
    }
}
