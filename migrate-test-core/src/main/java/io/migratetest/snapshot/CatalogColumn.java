package io.migratetest.snapshot;

import java.util.Optional;

/**
 * A column of a catalog, as the server describes it.
 *
 * @param type as {@code format_type} prints it
 * @param reference the catalog whose rows its oids point at
 */
record CatalogColumn(String name, String type, Optional<String> reference) {}
