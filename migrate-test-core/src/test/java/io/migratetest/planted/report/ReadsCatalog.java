package io.migratetest.planted.report;

import schemacrawler.schema.Catalog;

/** Breaks a rule: only {@code snapshot} may know SchemaCrawler. */
public record ReadsCatalog(Catalog catalog) {}
