package io.migratetest.snapshot;

import io.migratetest.schema.ObjectKey;
import java.util.List;
import java.util.Locale;

/**
 * What one of SchemaCrawler's linters says about a schema.
 *
 * @param id the linter: {@code table-with-no-primary-key}; the name of its class if it is not one of SchemaCrawler's own
 * @param level how much it matters to SchemaCrawler
 * @param message the linter's words
 * @param object a table, a constraint or an index; the database if it is about several tables
 * @param detail what else it names: columns, tables; may be empty
 * @param tables on which it depends
 */
public record Lint(String id, Level level, String message, ObjectKey object, String detail, List<ObjectKey> tables) {

    /** SchemaCrawler's severities, the least first. */
    public enum Level {
        LOW,
        MEDIUM,
        HIGH,
        CRITICAL;

        /** As people choose it: {@code high}. */
        public String text() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Lint {
        tables = List.copyOf(tables);
    }

    /** Whether another schema has it, too. */
    public boolean isIn(List<Lint> others) {
        return others.stream()
                .anyMatch(other -> other.id.equals(id)
                        && other.object.equals(object)
                        && other.message.equals(message)
                        && other.detail.equals(detail));
    }
}
