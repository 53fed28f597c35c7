package io.migratetest.snapshot;

import io.migratetest.schema.ObjectKey;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a crawl reads: everything, or some tables and the sequences of their columns.
 *
 * @param tables tables, views and whatever else has columns; nothing means everything
 */
record CrawlScope(Optional<List<ObjectKey>> tables) {

    /** A list that is empty matches nothing; the type tells PostgreSQL what it would have held. */
    private static final String LIST = "ARRAY[%s]::pg_catalog.oid[]";

    static CrawlScope everything() {
        return new CrawlScope(Optional.empty());
    }

    static CrawlScope of(Collection<ObjectKey> tables) {
        return new CrawlScope(Optional.of(List.copyOf(tables)));
    }

    /** The condition that the table of that oid is read. */
    String tables(String oid) {
        return tables.map(keys -> oid + " = ANY (" + list(keys) + ")").orElse("true");
    }

    String sequences(String oid) {
        return tables.isEmpty()
                ? "true"
                : oid + " IN (SELECT d.objid FROM pg_depend d WHERE d.classid = 'pg_class'::regclass"
                        + " AND d.refclassid = 'pg_class'::regclass AND d.deptype IN ('a', 'i') AND "
                        + tables("d.refobjid") + ")";
    }

    String routines() {
        return tables.isEmpty() ? "true" : "false";
    }

    private static String list(List<ObjectKey> keys) {
        return LIST.formatted(keys.stream()
                .map(key -> "to_regclass(" + literal(key.name()) + ")")
                .collect(Collectors.joining(", ")));
    }

    /** Without a dollar sign, by which SchemaCrawler marks what it replaces. */
    private static String literal(String text) {
        return "E'" + text.replace("\\", "\\\\").replace("'", "''").replace("$", "\\x24") + "'";
    }
}
