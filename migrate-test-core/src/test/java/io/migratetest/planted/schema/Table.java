package io.migratetest.planted.schema;

import io.migratetest.planted.sql.NamesTable;

/** Breaks a rule together with {@link NamesTable}: each needs the other. */
public record Table(NamesTable name) {}
